package com.valueinmotion.runtime;

/**
 * What a step decided without asking a person, for the log.
 *
 * @param key what it is about
 * @param title in a line
 * @param hash of the content
 * @param policy by which policy: its hash
 * @param verdict what was decided
 * @param because the rule that allows it
 */
public record ByPolicy(
    String key, String title, String hash, String policy, Verdict verdict, String because) {}
