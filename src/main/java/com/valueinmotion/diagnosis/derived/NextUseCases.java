package com.valueinmotion.diagnosis.derived;

import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Entry.Opportunity;
import com.valueinmotion.account.Source;
import com.valueinmotion.diagnosis.Derivation;
import com.valueinmotion.diagnosis.DerivedSignal;
import com.valueinmotion.diagnosis.Measures;
import com.valueinmotion.diagnosis.Reading;
import com.valueinmotion.diagnosis.evidence.Evidence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * How many next use cases are qualified: open deals of an expansion type that are likely enough or
 * in a qualified stage; qualified pipeline, as sales counts it. A deal closed after the day is open
 * on it. Deals of which none is qualified are none, which is known, unless an open one that would
 * count has no type; without any deal on file the number is unknown.
 */
final class NextUseCases implements DerivedSignal {
  private final KnownWords types;
  private final KnownWords stages;
  private final int probability;

  NextUseCases(Measures.Deals deals) {
    this.types = new KnownWords(deals.nextUseCases());
    this.stages = new KnownWords(deals.qualified());
    this.probability = deals.probability();
  }

  @Override
  public String id() {
    return "next_use_cases";
  }

  @Override
  public Derivation derive(Evidence evidence) {
    List<Opportunity> all = evidence.entries(Opportunity.class);
    if (all.isEmpty()) {
      return Derivation.NOTHING;
    }
    List<Opportunity> next = new ArrayList<>(all.size());
    int untyped = 0;
    for (Opportunity deal : all) {
      if (isOpen(deal, evidence.day()) && isQualified(deal)) {
        String type = deal.type();
        if (type == null) {
          untyped++;
        } else if (types.in(type)) {
          next.add(deal);
        }
      }
    }
    return next.isEmpty() && untyped > 0
        ? Derivation.tooSparse("open deals without a type: " + untyped)
        : Derivation.of(new Pipeline(all, next));
  }

  private static boolean isOpen(Opportunity deal, LocalDate day) {
    LocalDate close = deal.closeDate();
    return !deal.closed() || (close != null && close.isAfter(day));
  }

  private boolean isQualified(Opportunity deal) {
    Integer likely = deal.probability();
    return (likely != null && likely >= probability) || stages.begin(deal.stage());
  }

  private record Pipeline(List<Opportunity> all, List<Opportunity> next) implements Reading {
    @Override
    public Datum value() {
      return Datum.Quantity.of(next.size());
    }

    @Override
    public LocalDate observedOn() {
      LocalDate newest = all.getFirst().eventAt();
      for (Opportunity deal : all) {
        newest = deal.eventAt().isAfter(newest) ? deal.eventAt() : newest;
      }
      return newest;
    }

    @Override
    public List<Source> sources() {
      return (next.isEmpty() ? all : next).stream().map(Opportunity::source).toList();
    }

    @Override
    public String formula() {
      return next.size() + " of " + all.size() + " deals open, of an expansion type and qualified";
    }
  }
}
