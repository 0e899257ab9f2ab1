package com.valueinmotion.language.drafter;

import com.valueinmotion.language.Answer;
import com.valueinmotion.language.Capabilities;
import com.valueinmotion.language.ModelFault;
import com.valueinmotion.language.Prompt;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One question to a model and what came of it.
 *
 * @param started when it was asked
 * @param took until it had ended
 * @param model who was asked
 * @param answer what it said; null where it said nothing
 * @param fault why it said nothing, or nothing of use; null where it did
 * @param blocking how many verdicts block; 0 where nothing was read
 * @param borne how many words were found to be borne
 */
public record Attempt(
    Instant started,
    Duration took,
    Capabilities model,
    Prompt prompt,
    @Nullable Answer answer,
    @Nullable ModelFault fault,
    int blocking,
    int borne) {}
