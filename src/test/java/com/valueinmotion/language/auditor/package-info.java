@NullMarked
package com.valueinmotion.language.auditor;

import org.jspecify.annotations.NullMarked;
