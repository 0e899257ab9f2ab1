package com.valueinmotion.agent.anchor;

import com.valueinmotion.agent.Cited;

/**
 * An anchor that is there.
 *
 * @param anchor which
 * @param fact what says so; from a note it is the sentence itself
 */
public record Anchored(Anchor anchor, Cited fact) {}
