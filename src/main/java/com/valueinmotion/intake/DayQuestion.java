package com.valueinmotion.intake;

import com.valueinmotion.intake.value.DayOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column whose days can be read in two ways: only a person can say in which.
 *
 * @param header as the file writes it
 * @param column the same, folded: how answers name it
 * @param examples some of its days
 * @param likely the order that the file's other columns have, or null where they say nothing
 */
public record DayQuestion(
    String header, String column, List<String> examples, @Nullable DayOrder likely) {}
