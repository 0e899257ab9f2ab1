package com.valueinmotion.agent.lifecycle;

import com.valueinmotion.agent.Proposal;

/**
 * What was rejected for good. It does not come back unless what it rested on has changed.
 *
 * @param by who rejected it
 * @param reason why
 */
public record Rejected(Proposal proposal, String by, String reason) {}
