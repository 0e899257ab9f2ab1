package com.valueinmotion.runtime;

import java.time.Instant;

/**
 * A moment at which a run is to be woken, once.
 *
 * @param key unique within the run for ever: an alarm that was set before is not set again
 * @param due when; after it, the run hears the signal {@code alarm} with this key
 */
public record Alarm(String key, Instant due) {}
