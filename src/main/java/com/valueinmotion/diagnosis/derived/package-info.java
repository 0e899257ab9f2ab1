/**
 * Signals that are computed from raw rows: one small class each, with its formula and its source.
 * Imports the types of {@code diagnosis} and {@code account}; must never know of other signals.
 */
@NullMarked
package com.valueinmotion.diagnosis.derived;

import org.jspecify.annotations.NullMarked;
