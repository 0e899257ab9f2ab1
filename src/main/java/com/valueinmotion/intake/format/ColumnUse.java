package com.valueinmotion.intake.format;

/**
 * What a column of a file is read as.
 *
 * @param header as the file writes it
 * @param meaning in words
 */
public record ColumnUse(String header, String meaning) {}
