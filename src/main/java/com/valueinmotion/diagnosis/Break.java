package com.valueinmotion.diagnosis;

/**
 * The phase that best explains the friction downstream of it.
 *
 * @param phase where the flow breaks
 * @param explains percent of all friction that lies there or downstream, weighted by coverage
 */
public record Break(Phase phase, int explains) {}
