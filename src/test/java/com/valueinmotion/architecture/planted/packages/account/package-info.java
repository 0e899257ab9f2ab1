/** Declared and marked. */
@NullMarked
package com.valueinmotion.architecture.planted.packages.account;

import org.jspecify.annotations.NullMarked;
