package com.valueinmotion.workbench;

import com.valueinmotion.diagnosis.Diagnosis;
import com.valueinmotion.plan.Plan;
import com.valueinmotion.plan.PlanStatus;
import com.valueinmotion.plan.PlanStore;
import java.util.List;

/**
 * A plan as it stands.
 *
 * @param plan its newest version
 * @param status whether it is approved, and still so
 * @param diagnosis the account today
 * @param versions all versions, oldest first
 */
public record PlanView(
    Plan plan, PlanStatus status, Diagnosis diagnosis, List<PlanStore.Version> versions) {}
