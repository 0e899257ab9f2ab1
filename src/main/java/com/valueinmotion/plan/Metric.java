package com.valueinmotion.plan;

/**
 * What a plan is measured by.
 *
 * @param signal id of the signal
 * @param label the signal's label
 * @param start its value when the plan was proposed
 * @param target the value to reach
 */
public record Metric(String signal, String label, String start, String target) {}
