@NullMarked
package com.valueinmotion.language.anchor;

import org.jspecify.annotations.NullMarked;
