package com.valueinmotion.plan;

import com.valueinmotion.account.Source;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A fact that a plan rests on, as it was when the plan was written.
 *
 * @param id E1, E2, … within the plan
 * @param signal id of the signal
 * @param text what it says: "Low usage (30d)"
 * @param label the signal's label
 * @param value as a person reads it, with unit
 * @param threshold the line it crossed
 * @param observedOn the day it was true
 * @param stale older than the signal stays fresh
 * @param source file and row
 * @param told what the customer may be told it is called, null where it stays inside
 */
public record Evidence(
    String id,
    String signal,
    String text,
    String label,
    String value,
    String threshold,
    LocalDate observedOn,
    boolean stale,
    Source source,
    @Nullable String told) {}
