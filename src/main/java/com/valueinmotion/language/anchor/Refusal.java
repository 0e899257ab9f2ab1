package com.valueinmotion.language.anchor;

/**
 * An anchor that is not taken.
 *
 * @param anchor as it was pointed at
 * @param why in a sentence
 * @param mendable whether pointing more exactly could help
 */
public record Refusal(FoundAnchor anchor, String why, boolean mendable) {}
