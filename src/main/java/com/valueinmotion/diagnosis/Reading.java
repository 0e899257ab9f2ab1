package com.valueinmotion.diagnosis;

import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Observation;
import com.valueinmotion.account.Source;
import java.time.LocalDate;
import java.util.List;

/**
 * A signal's value for one account, read from a file or derived from several rows.
 *
 * @param value the value
 * @param observedOn the day it was true
 * @param sources the rows it rests on, the most telling first; at least one
 * @param formula how it was derived, with its numbers; empty where it was read as it stands
 */
public record Reading(Datum value, LocalDate observedOn, List<Source> sources, String formula) {
  public Reading {
    sources = List.copyOf(sources);
  }

  public static Reading of(Observation observation) {
    return new Reading(
        observation.value(), observation.eventAt(), List.of(observation.source()), "");
  }

  public Source source() {
    return sources.getFirst();
  }
}
