/**
 * The figures of a text: numbers, amounts, shares, times and days, in whatever form they are
 * written. Evidence and drafts are read by the same reader. It knows neither facts nor rules.
 */
@NullMarked
package com.valueinmotion.language.ground.figure;

import org.jspecify.annotations.NullMarked;
