package com.valueinmotion.runtime;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something a person is to decide.
 *
 * @param key what it is about: two asks of one run with one key are versions of the same
 * @param kind what sort of question it is
 * @param title in a line
 * @param content all that the person is shown; a decision is bound to it
 * @param hash of the content
 * @param rank place in the queue, the highest first
 * @param from not shown before that moment; null for at once
 */
public record AskDraft(
    String key,
    String kind,
    String title,
    String content,
    String hash,
    long rank,
    @Nullable Instant from) {}
