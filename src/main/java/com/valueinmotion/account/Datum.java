package com.valueinmotion.account;

import java.math.BigDecimal;
import java.time.LocalDate;

/** One typed value as a file gave it. Exact: no floating point between the file and the rule. */
public sealed interface Datum {
  /** A number in the unit of its key (percent as 0–100). */
  record Quantity(BigDecimal value) implements Datum {
    public Quantity {
      value = value.stripTrailingZeros();
    }

    public static Quantity of(long value) {
      return new Quantity(BigDecimal.valueOf(value));
    }

    @Override
    public String text() {
      return value.toPlainString();
    }
  }

  /** A yes or no. */
  record Flag(boolean value) implements Datum {
    @Override
    public String text() {
      return value ? "yes" : "no";
    }
  }

  /** A calendar day. */
  record Day(LocalDate value) implements Datum {
    @Override
    public String text() {
      return value.toString();
    }
  }

  /** Free text or a label. */
  record Words(String value) implements Datum {
    @Override
    public String text() {
      return value;
    }
  }

  /** Money. */
  record Cash(Money value) implements Datum {
    @Override
    public String text() {
      return value.toString();
    }
  }

  /** The value as a person reads it, without a unit. */
  String text();
}
