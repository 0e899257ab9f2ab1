package com.valueinmotion.diagnosis;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * When an account can grow.
 *
 * @param ceiling percent of seats in use from which the licences are used up
 * @param nps what the decision maker must have answered at least, 0–10
 * @param useCases qualified next use cases it takes
 * @param signs so many of the four signs must be met, the ceiling or the use case among them
 * @param window days to the notice deadline within which the renewal comes first
 */
record ExpansionRule(
    @JsonProperty(required = true) int ceiling,
    @JsonProperty(required = true) int nps,
    @JsonProperty(required = true) int useCases,
    @JsonProperty(required = true) int signs,
    @JsonProperty(required = true) int window) {
  /** Throws PolicyFault where it makes no sense. */
  void check(String at) {
    int all = Expansion.Kind.values().length;
    PolicyFault.unless(
        ceiling >= 1 && ceiling <= 100,
        at + "/ceiling",
        "ceiling must be a percentage from 1 to 100");
    PolicyFault.unless(nps >= 0 && nps <= 10, at + "/nps", "nps must be an answer from 0 to 10");
    PolicyFault.unless(useCases >= 1, at + "/useCases", "useCases must be at least 1");
    PolicyFault.unless(
        signs >= 1 && signs <= all, at + "/signs", "signs must be a number from 1 to " + all);
    PolicyFault.unless(window >= 0, at + "/window", "window must be a number of days");
  }
}
