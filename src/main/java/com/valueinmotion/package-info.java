/**
 * The house: its door is {@code Main}, its rooms are the packages below. See docs/architecture.md.
 */
@NullMarked
package com.valueinmotion;

import org.jspecify.annotations.NullMarked;
