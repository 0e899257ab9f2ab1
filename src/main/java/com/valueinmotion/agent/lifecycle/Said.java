package com.valueinmotion.agent.lifecycle;

import com.valueinmotion.plan.Plan;
import com.valueinmotion.runtime.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A person's decision on a proposal.
 *
 * @param key of the proposal
 * @param reasonId which of the policy's reasons; empty for an approval
 * @param reason in their own words
 * @param edited the plan as they approved it, null where they left it as it was
 */
public record Said(
    String key,
    Verdict verdict,
    String by,
    String reasonId,
    String reason,
    @Nullable Plan edited) {}
