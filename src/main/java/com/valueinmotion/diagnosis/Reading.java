package com.valueinmotion.diagnosis;

import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Observation;
import com.valueinmotion.account.Source;
import java.time.LocalDate;
import java.util.List;

/**
 * A signal's value for one account, read from a file or derived from several rows. What it rests on
 * and how it was derived are put into words only when somebody asks.
 */
public interface Reading {
  Datum value();

  /** The day it was true. */
  LocalDate observedOn();

  /** The rows it rests on, the most telling first; at least one. */
  List<Source> sources();

  /** How it was derived, with its numbers; empty where it was read as it stands. */
  String formula();

  default Source source() {
    return sources().getFirst();
  }

  static Reading of(Observation observation) {
    return new Stated(observation);
  }

  /** As a file states it. */
  record Stated(Observation observation) implements Reading {
    @Override
    public Datum value() {
      return observation.value();
    }

    @Override
    public LocalDate observedOn() {
      return observation.eventAt();
    }

    @Override
    public List<Source> sources() {
      return List.of(observation.source());
    }

    @Override
    public Source source() {
      return observation.source();
    }

    @Override
    public String formula() {
      return "";
    }
  }

  /** Worked out, with the working at hand. */
  record Computed(Datum value, LocalDate observedOn, List<Source> sources, String formula)
      implements Reading {
    public Computed {
      sources = List.copyOf(sources);
    }
  }
}
