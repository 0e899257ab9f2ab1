package com.valueinmotion.desktop.text;

import com.valueinmotion.account.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Locale;

/** Money as a screen shows it, without cents. */
public final class MoneyText {
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private MoneyText() {}

  /** "€412,000"; without a sign where the currency is not stated. */
  public static String full(Money money) {
    return sign(
        money,
        String.format(Locale.ROOT, "%,d", whole(money.major().abs()).toBigInteger()),
        symbol(money.currency()));
  }

  /** "€5.47M", "€412k", "€9.5k", "€950". */
  public static String compact(Money money) {
    return sign(money, shortened(money.major().abs()), symbol(money.currency()));
  }

  /** "412k": for a column whose head names the currency. */
  public static String compactNumber(Money money) {
    return sign(money, shortened(money.major().abs()), "");
  }

  /** "€", "$", "CHF "; empty where the currency is not stated. */
  public static String symbol(String currency) {
    if (currency.equals(Money.UNSTATED)) {
      return "";
    }
    String symbol = Currency.getInstance(currency).getSymbol(Locale.US);
    return Character.isLetter(symbol.charAt(symbol.length() - 1)) ? symbol + " " : symbol;
  }

  private static String sign(Money money, String number, String symbol) {
    return (money.minor() < 0 ? "−" : "") + symbol + number;
  }

  private static String shortened(BigDecimal amount) {
    BigDecimal left = amount;
    for (String unit : new String[] {"", "k", "M", "B"}) {
      if (unit.equals("B") || whole(left).compareTo(THOUSAND) < 0) {
        return digits(left, unit) + unit;
      }
      left = left.divide(THOUSAND);
    }
    throw new AssertionError("the last unit takes whatever is left");
  }

  /** Three figures where there is a unit: 9.5k, 412k, 5.47M, 54.7M; no cents without one. */
  private static String digits(BigDecimal amount, String unit) {
    int before = amount.precision() - amount.scale();
    int decimals = unit.isEmpty() ? 0 : Math.clamp(3 - before, 0, unit.equals("k") ? 1 : 2);
    BigDecimal rounded = amount.setScale(decimals, RoundingMode.HALF_UP);
    return (unit.equals("k") ? rounded.stripTrailingZeros() : rounded).toPlainString();
  }

  private static BigDecimal whole(BigDecimal amount) {
    return amount.setScale(0, RoundingMode.HALF_UP);
  }
}
