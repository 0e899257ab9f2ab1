package com.valueinmotion.diagnosis;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

/**
 * Friction and index computed a second time, from severities alone and apart from the engine, so
 * that a test can do one step of it wrongly.
 */
final class SecondArithmetic {
  private static final int WHOLE = 10_000;

  private final ToIntFunction<List<Family>> friction;
  private final ToDoubleFunction<List<Weighed>> height;
  private final JsonNode rules;

  /** A phase's known signals of one family, in the order of the catalogue; at least one. */
  private record Family(List<Known> known) {
    int worst() {
      return speaking().severity();
    }

    int average() {
      return known.stream().mapToInt(Known::severity).sum() / known.size();
    }

    /** The worst, the first of equals. */
    Known speaking() {
      return known.stream().reduce((a, b) -> b.severity() > a.severity() ? b : a).orElseThrow();
    }
  }

  /** A severity and where its signal stands in the catalogue. */
  private record Known(int place, int severity) {}

  /** One known phase in the index: its weight in percent and its friction. */
  private record Weighed(int weight, int friction) {}

  private SecondArithmetic(
      ToIntFunction<List<Family>> friction, ToDoubleFunction<List<Weighed>> height) {
    this.friction = friction;
    this.height = height;
    try {
      this.rules = new YAMLMapper().readTree(Policies.text("risk.yaml"));
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  static SecondArithmetic asDesigned() {
    return new SecondArithmetic(
        families -> noisyOr(families, Family::worst), SecondArithmetic::noisyOr);
  }

  /** Wrong: a second, milder reading of one thing makes the phase look better. */
  static SecondArithmetic averagingFamilies() {
    return new SecondArithmetic(
        families -> noisyOr(families, Family::average), SecondArithmetic::noisyOr);
  }

  /**
   * Wrong: rounds a float at every step, in the order of the signals that speak for their families.
   * In exact numbers the order of a noisy-OR does not matter; rounded, it does, and a worsening
   * that lets another signal speak can lower the result.
   */
  static SecondArithmetic roundingFriction() {
    return new SecondArithmetic(
        families -> {
          float calm = 1;
          for (Family family :
              families.stream()
                  .sorted(Comparator.comparingInt(f -> f.speaking().place()))
                  .toList()) {
            calm = Math.round(calm * (100 - family.worst()) / 10f) / 10f;
          }
          return Math.round(100 * (1 - calm));
        },
        SecondArithmetic::noisyOr);
  }

  /** Wrong: the rounded average of what is known falls when something mild becomes known. */
  static SecondArithmetic averagingPhases() {
    return new SecondArithmetic(
        families -> noisyOr(families, Family::worst),
        phases -> {
          float sum = 0;
          for (Weighed phase : phases) {
            sum += phase.friction();
          }
          return phases.isEmpty() ? 0 : Math.round(sum / phases.size()) / 100.0;
        });
  }

  private static int noisyOr(List<Family> families, ToIntFunction<Family> severity) {
    int friction = 0;
    for (Family family : families) {
      friction += (100 - friction) * severity.applyAsInt(family) / 100;
    }
    return friction;
  }

  private static double noisyOr(List<Weighed> phases) {
    long calm = WHOLE;
    for (Weighed phase : phases) {
      calm = calm * (WHOLE - (long) phase.weight() * phase.friction()) / WHOLE;
    }
    return (double) (WHOLE - calm) / WHOLE;
  }

  /** The friction of all eleven phases, empty where nothing is known. */
  List<Optional<Integer>> frictions(List<Finding> findings) {
    return Phase.FLOW.stream().map(phase -> friction(phase, findings)).toList();
  }

  private Optional<Integer> friction(Phase phase, List<Finding> findings) {
    Map<String, List<Known>> families = new LinkedHashMap<>();
    boolean red = false;
    for (int place = 0; place < findings.size(); place++) {
      Finding finding = findings.get(place);
      if (finding.signal().phase() == phase) {
        List<Known> family =
            families.computeIfAbsent(finding.signal().family(), name -> new ArrayList<>());
        if (finding.state() != State.UNKNOWN) {
          family.add(new Known(place, finding.severity()));
          red |= finding.severity() >= 60;
        }
      }
    }
    List<Family> known =
        families.values().stream().filter(list -> !list.isEmpty()).map(Family::new).toList();
    if (known.isEmpty()) {
      return Optional.empty();
    }
    int sum = friction.applyAsInt(known);
    return Optional.of(red ? sum : Math.min(sum, 59));
  }

  /** Inside the level's band. */
  int index(Level level, List<Optional<Integer>> frictions) {
    List<Weighed> phases =
        Phase.FLOW.stream()
            .flatMap(p -> frictions.get(Phase.FLOW.indexOf(p)).stream().map(f -> weighed(p, f)))
            .toList();
    JsonNode band = rules.get("bands").get(level.name());
    int from = band.get("from").asInt();
    int to = band.get("to").asInt();
    long tenThousandths = Math.round(WHOLE * height.applyAsDouble(phases));
    return from + (int) ((to - from) * tenThousandths / WHOLE);
  }

  private Weighed weighed(Phase phase, int friction) {
    return new Weighed(rules.get("weights").get(phase.title()).asInt(), friction);
  }
}
