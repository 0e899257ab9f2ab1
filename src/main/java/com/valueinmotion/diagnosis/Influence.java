package com.valueinmotion.diagnosis;

/**
 * What one reason does to the risk: the difference if that signal alone were good, all else equal.
 *
 * @param finding the reason
 * @param points by how much the index would be lower
 * @param without the level it would be
 * @param sameFamily nothing would change because another reason says the same thing
 */
public record Influence(Finding finding, int points, Level without, boolean sameFamily) {}
