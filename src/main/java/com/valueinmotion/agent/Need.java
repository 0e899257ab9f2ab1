package com.valueinmotion.agent;

/**
 * Something an agent must know to say anything.
 *
 * @param what as a person names it
 * @param met whether it is known
 */
public record Need(String what, boolean met) {}
