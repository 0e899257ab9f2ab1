package com.valueinmotion.agent.pack;

import com.valueinmotion.account.Entry.Outcome;
import com.valueinmotion.agent.AccountFacts;
import com.valueinmotion.language.evidence.Fact;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the customer pays for, with its figures. */
final class OutcomeFacts {
  private final AccountFacts facts;
  private final Days days;

  OutcomeFacts(AccountFacts facts) {
    this.facts = facts;
    this.days = new Days(facts.today());
  }

  List<Fact> all() {
    List<Fact> outcomes = new ArrayList<>();
    for (Outcome outcome : facts.history().entries(Outcome.class)) {
      String text =
          Stream.of(
                  figure(outcome.baseline(), " at the start"),
                  figure(outcome.current(), " now"),
                  outcome.target() == null ? "" : "target " + outcome.target().toPlainString(),
                  progress(outcome),
                  outcome.owner() == null ? "" : "owner " + outcome.owner(),
                  outcome.reviewed() == null ? "" : "reviewed on " + days.of(outcome.reviewed()),
                  outcome.accepted() == null
                      ? ""
                      : "proof accepted on " + days.of(outcome.accepted()))
              .filter(part -> !part.isEmpty())
              .collect(Collectors.joining(", "));
      outcomes.add(
          new Fact(
              "O" + (outcomes.size() + 1),
              Fact.Kind.OUTCOME,
              outcome.name(),
              outcome.name() + ": " + (text.isEmpty() ? "no figure yet" : text) + ".",
              null,
              better(outcome),
              moved(outcome),
              80,
              outcome.source().cite(),
              true));
    }
    return outcomes;
  }

  private static String figure(@Nullable BigDecimal value, String what) {
    return value == null ? "" : value.toPlainString() + what;
  }

  private static String progress(Outcome outcome) {
    BigDecimal from = outcome.baseline();
    BigDecimal now = outcome.current();
    BigDecimal to = outcome.target();
    if (from == null || now == null || to == null || from.compareTo(to) == 0) {
      return "";
    }
    BigDecimal way =
        now.subtract(from).movePointRight(2).divide(to.subtract(from), 0, RoundingMode.HALF_UP);
    return way.signum() < 0 ? "" : way.toPlainString() + "% of the way";
  }

  private static Fact.@Nullable Way better(Outcome outcome) {
    BigDecimal from = outcome.baseline();
    BigDecimal to = outcome.target();
    if (from == null || to == null || from.compareTo(to) == 0) {
      return null;
    }
    return to.compareTo(from) > 0 ? Fact.Way.UP : Fact.Way.DOWN;
  }

  private static Fact.@Nullable Way moved(Outcome outcome) {
    BigDecimal from = outcome.baseline();
    BigDecimal now = outcome.current();
    if (from == null || now == null || from.compareTo(now) == 0) {
      return null;
    }
    return now.compareTo(from) > 0 ? Fact.Way.UP : Fact.Way.DOWN;
  }
}
