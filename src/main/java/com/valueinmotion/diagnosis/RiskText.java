package com.valueinmotion.diagnosis;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The rules of risk as they stand in their file. */
record RiskText(
    @JsonProperty(required = true) Map<String, Integer> weights,
    @JsonProperty(required = true) int brokenAt,
    @JsonProperty(required = true) RiskRules.High high,
    @JsonProperty(required = true) RiskRules.Medium medium,
    @JsonProperty(required = true) Map<String, RiskRules.Range> bands,
    @JsonProperty(required = true) int unprovenUnder,
    @JsonProperty(value = "break", required = true) RiskRules.BreakRule breakRule,
    @JsonProperty(value = "mend", required = true) RiskRules.MendRule mendRule,
    @JsonProperty(required = true) List<RiskRules.Gate> gates,
    @JsonProperty(required = true) List<RiskRules.UrgencyStep> urgency,
    @JsonProperty(required = true) int urgencyLater,
    @JsonProperty(required = true) int urgencyUnknown,
    @JsonProperty(required = true) int urgencyPastDue,
    @JsonProperty(required = true) Map<String, String> motions,
    @JsonProperty(required = true) String motionUnknown,
    @JsonProperty(required = true) Map<String, String> wasteMotions,
    @JsonProperty(required = true) ExpansionRule expansion,
    @JsonProperty(required = true) ProfileRule profile) {

  RiskRules toRules(Set<String> signals) {
    check(signals);
    return new RiskRules(
        complete("/weights", Phase.class, weights, Phase::title),
        brokenAt,
        high,
        medium,
        complete("/bands", Level.class, bands, Level::name),
        unprovenUnder,
        breakRule,
        mendRule,
        List.copyOf(gates),
        List.copyOf(urgency),
        urgencyLater,
        urgencyUnknown,
        urgencyPastDue,
        complete("/motions", Level.class, motions, Level::name),
        motionUnknown,
        complete(
            "/wasteMotions",
            WasteKind.class,
            wasteMotions,
            kind -> kind.title().toLowerCase(Locale.ROOT)),
        expansion,
        profile);
  }

  private void check(Set<String> signals) {
    PolicyFault.unless(
        brokenAt == Scale.RED,
        "/brokenAt",
        "brokenAt must be " + Scale.RED + ", where the severity of a red signal begins");
    weights.forEach(
        (phase, weight) ->
            PolicyFault.unless(
                weight >= 0 && weight <= 100,
                "/weights/" + phase,
                "the weight of " + phase + " must be a percentage from 0 to 100"));
    PolicyFault.unless(
        medium.broken() >= 1
            && high.orBroken() > medium.broken()
            && high.broken() >= high.orBroken(),
        "/high",
        "HIGH must take more broken phases than MEDIUM, and MEDIUM at least one");
    PolicyFault.unless(
        high.ofObservedDenominator() >= 1 && high.ofObservedNumerator() >= 0,
        "/high",
        "the share of the observed phases needs a denominator of at least 1");
    checkBands();
    PolicyFault.unless(
        breakRule.from() <= brokenAt && breakRule.pivot() <= breakRule.from(),
        "/break",
        "pivot, from and brokenAt must lie in that order");
    PolicyFault.unless(
        mendRule.under() <= brokenAt && mendRule.looks() >= 1 && mendRule.weeks() >= 1,
        "/mend",
        "a phase mends under a friction of at most brokenAt, after at least one look");
    checkUrgency();
    expansion.check("/expansion");
    profile.check("/profile", signals);
    for (int at = 0; at < gates.size(); at++) {
      RiskRules.Gate gate = gates.get(at);
      RiskRules.SignalTest test = gate.signal();
      PolicyFault.unless(
          test == null || signals.contains(test.id()),
          "/gates/" + at + "/signal",
          "gate "
              + gate.id()
              + " tests "
              + (test == null ? "" : test.id())
              + ", which is no signal");
    }
  }

  private void checkBands() {
    int next = 0;
    for (Level level : Level.values()) {
      RiskRules.Range band = bands.get(level.name());
      if (band != null) {
        PolicyFault.unless(
            band.from() == next && band.to() > band.from(),
            "/bands/" + level,
            "the bands must follow each other from 0 to 100 without gap");
        next = band.to() + 1;
      }
    }
    PolicyFault.unless(next == 101, "/bands", "the bands must end at 100");
  }

  /** Sooner is never less urgent. */
  private void checkUrgency() {
    int days = -1;
    int tenths = urgencyPastDue;
    for (int at = 0; at < urgency.size(); at++) {
      RiskRules.UrgencyStep step = urgency.get(at);
      PolicyFault.unless(
          step.withinDays() > days && step.tenths() <= tenths,
          "/urgency/" + at,
          "the steps must go from near to far, and from urgent to less urgent");
      days = step.withinDays();
      tenths = step.tenths();
    }
    PolicyFault.unless(
        urgencyLater <= tenths, "/urgencyLater", "later must not be more urgent than soon");
  }

  private static <E extends Enum<E>, V> ForEach<E, V> complete(
      String pointer, Class<E> type, Map<String, V> given, Function<E, String> name) {
    try {
      return ForEach.complete(type, given, name);
    } catch (IllegalArgumentException e) {
      throw new PolicyFault(pointer, String.valueOf(e.getMessage()));
    }
  }
}
