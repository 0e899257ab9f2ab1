package com.valueinmotion.diagnosis;

import com.valueinmotion.account.Datum;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How bad a value is: 0–100 in whole numbers, never falling as the value gets worse. */
sealed interface Scale {
  int AMBER = 30;
  int RED = 60;

  /** 0–100, or {@link Flow#UNKNOWN} where the value is not of the kind this scale measures. */
  int severity(Datum value);

  /** Whether the value is past red; never where it is not of the kind that is measured. */
  default boolean isRed(Datum value) {
    return severity(value) >= RED;
  }

  /** What makes a value amber or red, in words; empty for the good. */
  String thresholdText(State state, Unit unit);

  /** The nearest value that is good, in words. */
  String targetText(Unit unit);

  /**
   * Straight lines between five points: good 0, amber 30, red 59 at its threshold and 60 past it,
   * worst 100. Without a red threshold the worst is 59: strained, never broken.
   */
  record Line(BigDecimal good, Threshold amber, @Nullable Threshold red, BigDecimal worst)
      implements Scale {

    @Override
    public int severity(Datum value) {
      return value instanceof Datum.Quantity(BigDecimal number) ? severity(number) : Flow.UNKNOWN;
    }

    @Override
    public boolean isRed(Datum value) {
      return red != null
          && value instanceof Datum.Quantity(BigDecimal number)
          && red.isPast(number);
    }

    private int severity(BigDecimal value) {
      if (red != null && red.isPast(value)) {
        return between(value, red.at(), worst, RED, 100);
      }
      if (amber.isPast(value)) {
        return red == null
            ? between(value, amber.at(), worst, AMBER, RED - 1)
            : between(value, amber.at(), red.at(), AMBER, RED - 1);
      }
      return between(value, good, amber.at(), 0, AMBER - 1);
    }

    /** The floor of the straight line from (from, low) to (to, high), held within both ends. */
    private static int between(
        BigDecimal value, BigDecimal from, BigDecimal to, int low, int high) {
      if (isSmall(value) && isSmall(from) && isSmall(to)) {
        return between(thousandths(value), thousandths(from), thousandths(to), low, high);
      }
      BigDecimal length = to.subtract(from);
      if (length.signum() == 0) {
        return low;
      }
      int rise =
          value
              .subtract(from)
              .multiply(BigDecimal.valueOf(high - low))
              .divide(length, 0, RoundingMode.FLOOR)
              .max(BigDecimal.ZERO)
              .min(BigDecimal.valueOf(high - low))
              .intValue();
      return low + rise;
    }

    /** The same, exactly, in thousandths: nearly every value, and ten times as fast. */
    private static int between(long value, long from, long to, int low, int high) {
      return from == to
          ? low
          : low
              + Math.clamp(Math.floorDiv((value - from) * (high - low), to - from), 0, high - low);
    }

    private static boolean isSmall(BigDecimal value) {
      return value.scale() <= 3 && value.precision() - value.scale() <= 12;
    }

    private static long thousandths(BigDecimal value) {
      return value.scale() == 0 ? 1000 * value.longValue() : value.movePointRight(3).longValue();
    }

    @Override
    public String thresholdText(State state, Unit unit) {
      return switch (state) {
        case RED -> red == null ? "" : "red " + red.text(unit);
        case AMBER -> "amber " + amber.text(unit);
        case GOOD, UNKNOWN -> (red == null ? "amber " : "red ") + worstLine().text(unit);
      };
    }

    @Override
    public String targetText(Unit unit) {
      return amber.targetText(unit);
    }

    private Threshold worstLine() {
      return red == null ? amber : red;
    }
  }

  /** Each answer has its severity. Answers are lower case; flags are "yes" and "no". */
  record Levels(Map<String, Integer> severities) implements Scale {
    @Override
    public int severity(Datum value) {
      String answer =
          value instanceof Datum.Flag(boolean yes)
              ? (yes ? "yes" : "no")
              : value.text().toLowerCase(Locale.ROOT);
      Integer severity = severities.get(answer);
      return severity == null ? Flow.UNKNOWN : severity;
    }

    @Override
    public String thresholdText(State state, Unit unit) {
      State shown =
          state == State.RED || state == State.AMBER
              ? state
              : worst() >= RED ? State.RED : State.AMBER;
      String answers =
          severities.entrySet().stream()
              .filter(e -> State.of(e.getValue()) == shown)
              .map(e -> e.getKey().replace('_', ' '))
              .reduce((a, b) -> a + " or " + b)
              .orElse("");
      return answers.isEmpty() ? "" : (shown == State.RED ? "red at " : "amber at ") + answers;
    }

    @Override
    public String targetText(Unit unit) {
      return severities.entrySet().stream()
          .min(Map.Entry.comparingByValue())
          .map(e -> e.getKey().replace('_', ' '))
          .orElse("");
    }

    private int worst() {
      return severities.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }
  }
}
