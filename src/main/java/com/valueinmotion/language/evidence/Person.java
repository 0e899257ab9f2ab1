package com.valueinmotion.language.evidence;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who may be named.
 *
 * @param name in full
 * @param role what they do, or null where unknown
 * @param email where they can be reached, or null where unknown
 * @param addressed whether the text goes to them
 */
public record Person(
    String name, @Nullable String role, @Nullable String email, boolean addressed) {}
