package com.valueinmotion.diagnosis;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

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
    @JsonProperty(required = true) Map<String, String> wasteMotions) {

  RiskRules toRules(Set<String> signalIds) {
    for (RiskRules.Gate gate : gates) {
      RiskRules.SignalTest test = gate.signal();
      if (test != null && !signalIds.contains(test.id())) {
        throw new IllegalArgumentException(
            "gate " + gate.id() + " tests " + test.id() + ", which is no signal");
      }
    }
    if (brokenAt != Scale.RED) {
      throw new IllegalArgumentException(
          "brokenAt must be " + Scale.RED + ", where the severity of a red signal begins");
    }
    return new RiskRules(
        ForEach.complete(Phase.class, weights, Phase::title),
        brokenAt,
        high,
        medium,
        ForEach.complete(Level.class, bands, Level::name),
        unprovenUnder,
        breakRule,
        mendRule,
        List.copyOf(gates),
        List.copyOf(urgency),
        urgencyLater,
        urgencyUnknown,
        urgencyPastDue,
        ForEach.complete(Level.class, motions, Level::name),
        motionUnknown,
        ForEach.complete(
            WasteKind.class, wasteMotions, kind -> kind.title().toLowerCase(Locale.ROOT)));
  }
}
