package com.valueinmotion.desktop.portfolio;

/**
 * A key figure.
 *
 * @param title what it is
 * @param value the figure, or "unknown"
 * @param note what it rests on
 * @param alarming whether it is to be read as bad news
 */
public record Kpi(String title, String value, String note, boolean alarming) {}
