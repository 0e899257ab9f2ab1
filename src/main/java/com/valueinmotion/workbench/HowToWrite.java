package com.valueinmotion.workbench;

import com.valueinmotion.account.Key;
import com.valueinmotion.intake.format.RowKind;
import java.util.Set;

/** How a value is written so that it can be read in one way only. */
final class HowToWrite {
  private static final String DAY = "a day, such as 2026-11-03";
  private static final String FLAG = "yes or no";
  private static final String WHOLE = "a whole number";
  private static final String AMOUNT = "an amount, such as 1200.50; its currency in its own column";
  private static final String TEXT = "a text";

  private static final Set<String> COUNTS =
      Set.of(
          "seats", "active", "actions", "quantity", "probability", "satisfaction", "nps", "notice");
  private static final Set<String> FLAGS = Set.of("closed", "won", "escalated", "reopened");

  private HowToWrite() {}

  /** A word of the vocabulary. */
  static String of(Key key) {
    return switch (key.kind()) {
      case NUMBER -> {
        String number = key.whole() ? WHOLE : "a number";
        yield key.min() != null && key.max() != null && key.max().intValue() <= 100
            ? number + " from " + key.min().toPlainString() + " to " + key.max().toPlainString()
            : number;
      }
      case MONEY -> AMOUNT;
      case FLAG -> FLAG;
      case DAY -> DAY;
      case WORDS -> key.allowed().isEmpty() ? TEXT : String.join(", ", key.allowed());
    };
  }

  /** A property of a kind of rows. */
  static String of(RowKind kind, String property) {
    if (kind.days().contains(property)) {
      return DAY;
    }
    if (FLAGS.contains(property)) {
      return FLAG;
    }
    if (property.equals("amount")) {
      return AMOUNT;
    }
    return COUNTS.contains(property) ? WHOLE : TEXT;
  }
}
