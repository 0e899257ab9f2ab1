package com.valueinmotion.diagnosis;

/**
 * A signal's place among the six checks the product began with.
 *
 * @param place 1–6, the order in which they are reported
 * @param group structural, adoption or renewal
 */
public record SixCheck(int place, String group) {}
