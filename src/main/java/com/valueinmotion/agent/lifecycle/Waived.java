package com.valueinmotion.agent.lifecycle;

import com.valueinmotion.agent.anchor.Anchor;

/** An anchor a person does without, and why. */
public record Waived(Anchor anchor, String by, String reason) {}
