@NullMarked
package com.valueinmotion.runtime;

import org.jspecify.annotations.NullMarked;
