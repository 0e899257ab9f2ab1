package com.valueinmotion.agent.pack;

import com.valueinmotion.account.AccountHistory;
import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Observation;
import com.valueinmotion.account.Source;
import com.valueinmotion.agent.AccountFacts;
import com.valueinmotion.diagnosis.Finding;
import com.valueinmotion.diagnosis.Reading;
import com.valueinmotion.diagnosis.State;
import com.valueinmotion.diagnosis.Unit;
import com.valueinmotion.language.evidence.Audience;
import com.valueinmotion.language.evidence.Fact;
import com.valueinmotion.plan.Evidence;
import com.valueinmotion.plan.Plan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Readings as facts: what the plan rests on keeps its id, the others are numbered on. */
final class SignalFacts {
  private static final int STALE = 10;

  private final AccountHistory history;
  private final Audience audience;
  private final Days days;

  SignalFacts(AccountHistory history, Audience audience) {
    this.history = history;
    this.audience = audience;
    this.days = new Days(history.asOf().day());
  }

  /** The worst first. */
  List<Fact> of(AccountFacts facts, Plan plan) {
    Map<String, String> ids = new HashMap<>();
    plan.evidence().forEach((Evidence e) -> ids.put(e.signal(), e.id()));
    int next = ids.size() + 1;
    List<Fact> all = new ArrayList<>();
    List<Finding> known =
        facts.diagnosis().findings().stream()
            .filter(finding -> finding.state() != State.UNKNOWN)
            .sorted(Comparator.comparingInt(Finding::severity).reversed())
            .toList();
    for (Finding finding : known) {
      Reading reading = finding.reading();
      String told = finding.signal().told();
      if (reading != null && (audience == Audience.INTERNAL || told != null)) {
        String id = ids.get(finding.signal().id());
        while (id == null && ids.containsValue("E" + next)) {
          next++;
        }
        all.add(fact(id == null ? "E" + next++ : id, finding, reading, told));
      }
    }
    return all;
  }

  private Fact fact(String id, Finding finding, Reading reading, @Nullable String told) {
    Observation before = before(finding, reading);
    String name = audience == Audience.CUSTOMER && told != null ? told : finding.signal().label();
    StringBuilder text = new StringBuilder(capital(name));
    text.append(": ").append(value(finding, reading.value()));
    if (audience == Audience.INTERNAL && !finding.thresholdText().isEmpty()) {
      text.append(" (").append(finding.thresholdText()).append(")");
    }
    text.append(", on ").append(days.of(reading.observedOn()));
    if (before != null) {
      text.append("; it was ")
          .append(value(finding, before.value()))
          .append(" on ")
          .append(days.of(before.eventAt()));
    }
    if (audience == Audience.INTERNAL && finding.stale()) {
      text.append("; old by now");
    }
    return new Fact(
        id,
        Fact.Kind.SIGNAL,
        capital(name),
        text.append(".").toString(),
        state(finding),
        better(finding),
        moved(finding, reading, before),
        finding.severity() + (finding.stale() ? 0 : STALE),
        source(reading),
        told != null);
  }

  /** "22 of 100", "54 days", "2.3 times". */
  private static String value(Finding finding, Datum value) {
    String text = finding.signal().unit().text(value);
    return switch (finding.signal().unit()) {
      case SCORE -> finding.signal().check() == null ? text : text + " of 100";
      case PERCENT -> text.startsWith("-") ? text.substring(1) + " down" : text;
      case DAYS -> text.replaceFirst(" d$", text.equals("1 d") ? " day" : " days");
      case RATIO -> text.replaceFirst("×$", " times");
      default -> text;
    };
  }

  /** The reading before the one that counts, where a file has stated both. */
  private @Nullable Observation before(Finding finding, Reading reading) {
    if (!(reading instanceof Reading.Stated)) {
      return null;
    }
    return history.series(finding.signal().id()).stream()
        .filter(o -> o.eventAt().isBefore(reading.observedOn()))
        .reduce((first, second) -> second)
        .filter(o -> !o.value().equals(reading.value()))
        .orElse(null);
  }

  private static Fact.@Nullable State state(Finding finding) {
    return switch (finding.state()) {
      case RED -> Fact.State.RED;
      case AMBER -> Fact.State.AMBER;
      case GOOD -> Fact.State.GOOD;
      case UNKNOWN -> null;
    };
  }

  private static Fact.@Nullable Way better(Finding finding) {
    if (!finding.signal().isNumber()) {
      return null;
    }
    return finding.signal().higherIsWorse() ? Fact.Way.DOWN : Fact.Way.UP;
  }

  /** By two readings; a change that is measured as such says it itself. */
  private static Fact.@Nullable Way moved(
      Finding finding, Reading reading, @Nullable Observation before) {
    BigDecimal now = number(reading.value());
    if (now == null) {
      return null;
    }
    if (finding.signal().unit() == Unit.PERCENT && now.signum() < 0) {
      return Fact.Way.DOWN;
    }
    BigDecimal then = before == null ? null : number(before.value());
    if (then == null || then.compareTo(now) == 0) {
      return null;
    }
    return now.compareTo(then) > 0 ? Fact.Way.UP : Fact.Way.DOWN;
  }

  private static @Nullable BigDecimal number(Datum value) {
    return value instanceof Datum.Quantity quantity ? quantity.value() : null;
  }

  private static String source(Reading reading) {
    Source source = reading.source();
    int more = reading.sources().size() - 1;
    return source.cite() + (more > 0 ? " and " + more + " more" : "");
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
