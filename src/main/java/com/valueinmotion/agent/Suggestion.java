package com.valueinmotion.agent;

/**
 * A corrective move an agent proposes, before it has become a plan.
 *
 * @param motion the name of a playbook
 * @param cause what it answers, in a word or two: one account has one proposal of a motion and
 *     cause
 * @param why in a sentence
 */
public record Suggestion(String motion, String cause, String why) {}
