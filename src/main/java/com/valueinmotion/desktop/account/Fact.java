package com.valueinmotion.desktop.account;

/**
 * A fact in the head of the screen.
 *
 * @param title what it is
 * @param value the fact, or "unknown"
 * @param note what belongs to it
 * @param alarming whether it presses
 */
record Fact(String title, String value, String note, boolean alarming) {}
