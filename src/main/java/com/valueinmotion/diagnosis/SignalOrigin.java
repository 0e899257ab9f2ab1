package com.valueinmotion.diagnosis;

/**
 * What a signal means and where it comes from, in words.
 *
 * @param meaning what it tells about the flow of value
 * @param formula how it is worked out where no file states it
 * @param source where formula and thresholds come from
 */
public record SignalOrigin(String meaning, String formula, String source) {}
