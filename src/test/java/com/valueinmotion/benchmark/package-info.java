/**
 * What the workbench costs in time: JMH benchmarks and comparisons with rivals in the same run.
 * Compiled with the tests, run by hand: docs/benchmarks.md says how.
 */
@NullMarked
package com.valueinmotion.benchmark;

import org.jspecify.annotations.NullMarked;
