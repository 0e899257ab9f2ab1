package com.valueinmotion.diagnosis;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A signal as it stands in the catalogue file. */
record SignalText(
    @JsonProperty(required = true) String id,
    @JsonProperty(required = true) String label,
    @JsonProperty(required = true) String phase,
    @JsonProperty(required = true) String family,
    @JsonProperty(required = true) String unit,
    @Nullable BigDecimal good,
    @Nullable String amber,
    @Nullable String red,
    @Nullable BigDecimal worst,
    @Nullable Map<String, Integer> levels,
    @JsonProperty(required = true) int fresh,
    @JsonProperty(required = true) String meaning,
    @JsonProperty(required = true) String formula,
    @JsonProperty(required = true) String source,
    @Nullable String whenRed,
    @Nullable String whenAmber,
    @Nullable SixCheck check,
    @Nullable String waste,
    @Nullable String told) {

  Signal toSignal() {
    PolicyFault.unless(fresh > 0, "/fresh", "fresh is a number of days, at least 1");
    Scale scale = levels == null ? line() : levels(levels);
    return new Signal(
        id,
        label,
        Phase.titled(phase)
            .orElseThrow(() -> new IllegalArgumentException("no phase is called " + phase)),
        family,
        oneOf(Unit.class, unit),
        scale,
        fresh,
        new SignalOrigin(meaning, formula, source),
        whenRed == null ? label : whenRed,
        whenAmber == null ? label : whenAmber,
        check,
        waste == null ? null : oneOf(WasteKind.class, waste),
        told);
  }

  private Scale line() {
    if (good == null || amber == null || worst == null) {
      throw new IllegalArgumentException("needs good, amber and worst, or levels");
    }
    Threshold amberAt = Threshold.parse(amber);
    Threshold redAt = red == null ? null : Threshold.parse(red);
    inOrder(good, amberAt.at(), amberAt, "/amber");
    inOrder(amberAt.at(), redAt == null ? amberAt.at() : redAt.at(), amberAt, "/red");
    inOrder(redAt == null ? amberAt.at() : redAt.at(), worst, amberAt, "/worst");
    if (redAt != null && redAt.higherIsWorse() != amberAt.higherIsWorse()) {
      throw new IllegalArgumentException("amber and red must point the same way");
    }
    return new Scale.Line(good, amberAt, redAt, worst);
  }

  private static void inOrder(
      BigDecimal better, BigDecimal worse, Threshold direction, String pointer) {
    PolicyFault.unless(
        worse.compareTo(better) * (direction.higherIsWorse() ? 1 : -1) >= 0,
        pointer,
        "good, amber, red and worst must lie in that order");
  }

  private static Scale levels(Map<String, Integer> levels) {
    Map<String, Integer> severities = new LinkedHashMap<>();
    levels.forEach(
        (answer, severity) -> {
          if (severity < 0 || severity > 100) {
            throw new IllegalArgumentException(answer + " has a severity outside 0 to 100");
          }
          severities.put(answer.toLowerCase(Locale.ROOT), severity);
        });
    return new Scale.Levels(severities);
  }

  static <E extends Enum<E>> E oneOf(Class<E> type, String word) {
    return Arrays.stream(type.getEnumConstants())
        .filter(e -> e.name().equalsIgnoreCase(word))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "\"" + word + "\" is none of " + Arrays.toString(type.getEnumConstants())));
  }
}
