package com.valueinmotion.intake.format;

import com.valueinmotion.account.Key;
import org.jspecify.annotations.Nullable;

/**
 * A column that holds values of a word of the vocabulary.
 *
 * @param key the word
 * @param column where they stand
 * @param currency the currency that the header itself names, as in {@code ARR (EUR)}, or null
 */
public record ValueColumn(Key key, Column column, @Nullable String currency) {}
