package com.valueinmotion.intake.format;

import com.valueinmotion.intake.value.CurrencyText;
import com.valueinmotion.intake.value.Parsed;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A header that names a currency: {@code ARR (EUR)}.
 *
 * @param rest the header without it
 * @param currency its ISO code
 */
public record HeaderCurrency(String rest, String currency) {
  private static final Pattern WITH_CURRENCY =
      Pattern.compile("(.{1,200})[(\\[]([A-Z]{3}|[€£$])[)\\]]\\s*");

  /** The header as one that names a currency, or null where it names none. */
  public static @Nullable HeaderCurrency of(String header) {
    Matcher parts = WITH_CURRENCY.matcher(header);
    return parts.matches()
            && CurrencyText.parse(parts.group(2)) instanceof Parsed.Good<String> currency
        ? new HeaderCurrency(parts.group(1), currency.value())
        : null;
  }

  /** The currency that a header names, or null. */
  public static @Nullable String in(String header) {
    HeaderCurrency found = of(header);
    return found == null ? null : found.currency();
  }
}
