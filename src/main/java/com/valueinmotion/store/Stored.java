package com.valueinmotion.store;

import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Money;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A datum as three columns. Two are equal exactly when the data are.
 *
 * @param kind what the value is, by the numbers below
 * @param value a String for numbers (exact) and words, a Long for the rest
 * @param currency for money, else empty
 */
record Stored(int kind, Object value, String currency) {
  private static final int NUMBER = 0;
  private static final int FLAG = 1;
  private static final int DAY = 2;
  private static final int WORDS = 3;
  private static final int MONEY = 4;

  /** Beyond this many zeros a number is written with an exponent: 1E999999999 is a short word. */
  private static final int PLAIN = 40;

  static Stored of(Datum datum) {
    return switch (datum) {
      case Datum.Quantity(BigDecimal number) -> new Stored(NUMBER, exact(number), "");
      case Datum.Flag(boolean yes) -> new Stored(FLAG, yes ? 1L : 0L, "");
      case Datum.Day(var day) -> new Stored(DAY, Units.days(day), "");
      case Datum.Words(String words) -> new Stored(WORDS, words, "");
      case Datum.Cash(Money money) -> new Stored(MONEY, money.minor(), money.currency());
    };
  }

  /** Reads three columns from {@code first} on. */
  static Stored read(ResultSet row, int first) throws SQLException {
    int kind = row.getInt(first);
    Object value =
        kind == NUMBER || kind == WORDS
            ? row.getString(first + 1)
            : (Object) row.getLong(first + 1);
    return new Stored(kind, value, kind == MONEY ? row.getString(first + 2) : "");
  }

  void bind(PreparedStatement statement, int first) throws SQLException {
    statement.setInt(first, kind);
    if (value instanceof Long number) {
      statement.setLong(first + 1, number);
    } else {
      statement.setString(first + 1, (String) value);
    }
    statement.setString(first + 2, currency);
  }

  Datum datum() {
    return switch (kind) {
      case NUMBER -> new Datum.Quantity(new BigDecimal((String) value));
      case FLAG -> new Datum.Flag((Long) value == 1);
      case DAY -> new Datum.Day(Units.day((Long) value));
      case WORDS -> new Datum.Words((String) value);
      case MONEY -> new Datum.Cash(new Money((Long) value, currency));
      default -> throw new IllegalStateException("no kind of value: " + kind);
    };
  }

  private static String exact(BigDecimal number) {
    return Math.abs(number.scale()) <= PLAIN ? number.toPlainString() : number.toString();
  }
}
