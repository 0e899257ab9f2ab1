package com.valueinmotion.diagnosis;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * What predictable success is compared with. Policy, not code.
 *
 * @param minimum retained accounts it takes, of the segment and of every signal compared
 * @param gap robust standard deviations on the bad side from which a signal is a gap
 * @param customerDays a customer for so long, with a term that still runs, is retained
 * @param renewals words by which the type of a deal is known to be a renewal
 * @param leaving an account of which this stands is not retained
 */
public record ProfileRule(
    @JsonProperty(required = true) int minimum,
    @JsonProperty(required = true) BigDecimal gap,
    @JsonProperty(required = true) int customerDays,
    @JsonProperty(required = true) List<String> renewals,
    @JsonProperty(required = true) Leaving leaving) {

  /** A signal that is this word. */
  public record Leaving(
      @JsonProperty(required = true) String id, @JsonProperty(required = true) String is) {}

  public ProfileRule {
    renewals = List.copyOf(renewals);
  }

  /** Throws PolicyFault where it makes no sense. */
  void check(String at, Set<String> signals) {
    PolicyFault.unless(
        minimum >= 3, at + "/minimum", "minimum must be at least 3: fewer have no usual");
    PolicyFault.unless(gap.signum() > 0, at + "/gap", "gap must be above 0");
    PolicyFault.unless(customerDays >= 1, at + "/customerDays", "customerDays must be at least 1");
    PolicyFault.unless(
        signals.contains(leaving.id()),
        at + "/leaving",
        "leaving tests " + leaving.id() + ", which is no signal");
  }
}
