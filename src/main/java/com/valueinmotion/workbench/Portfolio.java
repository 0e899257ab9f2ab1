package com.valueinmotion.workbench;

import com.valueinmotion.diagnosis.Diagnosis;
import java.time.LocalDate;
import java.util.List;

/**
 * All accounts, diagnosed as of one day.
 *
 * @param asOf the day
 * @param policy the hash of the policy
 * @param diagnoses by priority, the highest first
 */
public record Portfolio(LocalDate asOf, String policy, List<Diagnosis> diagnoses) {}
