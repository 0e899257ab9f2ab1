package com.valueinmotion.runtime;

/**
 * That something is to be done outside of the journal.
 *
 * @param what names the intent within its node, with a hash of the content: the same intent of the
 *     same run is done once
 * @param kind who does it: see {@link Effects}
 * @param payload what is needed to do it
 */
public record Intent(String what, String kind, String payload) {}
