package com.valueinmotion.intake.format;

/**
 * Where a file has one value a row and says which, rather than a column for each.
 *
 * @param name what is measured: a word of the vocabulary, or of the column's own words
 * @param value the figure
 */
public record MeasureColumns(Column name, Column value) {}
