package com.valueinmotion.diagnosis;

/**
 * Something worth knowing beside the diagnosis that has no severity of its own, such as licence use
 * (the other side of shelfware) or the days left to the renewal (which act through gates and
 * urgency).
 *
 * @param id stable name
 * @param label what a person reads
 * @param unit what it is measured in
 * @param reading value and source
 */
public record ContextFact(String id, String label, Unit unit, Reading reading) {}
