package com.valueinmotion.diagnosis;

/**
 * The phase that best explains the friction downstream of it.
 *
 * @param phase where the flow breaks
 * @param explains percent of all friction that lies there or downstream, weighted by coverage
 * @param rootCause the worst finding there; its family names what is wrong
 */
public record Break(Phase phase, int explains, Finding rootCause) {}
