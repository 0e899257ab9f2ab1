/**
 * Figures of a whole portfolio: ARR, ARR at risk, renewals due, retention. What they mean and how
 * they are rounded; must never know how they are summed or shown.
 */
@NullMarked
package com.valueinmotion.diagnosis.measure;

import org.jspecify.annotations.NullMarked;
