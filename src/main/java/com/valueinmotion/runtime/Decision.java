package com.valueinmotion.runtime;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was decided, by whom, on which content, and why. Kept for ever, in order.
 *
 * @param id 1, 2, … in the order of the log
 * @param ask the question; 0 where policy decided without asking
 * @param run the run it is for
 * @param subject what the run is about
 * @param key what the question was about
 * @param title in a line
 * @param verdict what was decided
 * @param seen hash of the content the person saw
 * @param decided hash of the content that was decided on: another where it was edited
 * @param at when
 * @param by who: a person, or "policy" with its hash
 * @param reason why; may be empty for an approval
 * @param until put off to that moment; null unless snoozed
 */
public record Decision(
    long id,
    long ask,
    long run,
    String subject,
    String key,
    String title,
    Verdict verdict,
    String seen,
    String decided,
    Instant at,
    String by,
    String reason,
    @Nullable Instant until) {}
