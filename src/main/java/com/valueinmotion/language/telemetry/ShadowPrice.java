package com.valueinmotion.language.telemetry;

import com.valueinmotion.runtime.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What tokens would cost if they were bought: a model on this laptop costs nothing, and a person
 * wants to know what it spares.
 *
 * @param prompt for a million tokens read
 * @param answer for a million tokens written
 * @param currency ISO 4217
 */
public record ShadowPrice(BigDecimal prompt, BigDecimal answer, String currency) {
  private static final Pattern TEXT =
      Pattern.compile("\\s*(\\d+(?:\\.\\d+)?)[ /]+(\\d+(?:\\.\\d+)?)\\s*([A-Z]{3})\\s*");

  /** "0.30/1.20 EUR"; empty where it is not of that form. */
  public static Optional<ShadowPrice> parse(String text) {
    Matcher matcher = TEXT.matcher(text);
    return matcher.matches()
        ? Optional.of(
            new ShadowPrice(
                new BigDecimal(matcher.group(1)),
                new BigDecimal(matcher.group(2)),
                matcher.group(3)))
        : Optional.empty();
  }

  /** As it is parsed. */
  public String text() {
    return prompt.toPlainString() + "/" + answer.toPlainString() + " " + currency;
  }

  /** Of those calls, in major units, to a hundredth of a cent. */
  public BigDecimal of(List<Span> calls) {
    return calls.stream()
        .map(
            span ->
                prompt
                    .multiply(tokens(span, GenAi.INPUT_TOKENS))
                    .add(answer.multiply(tokens(span, GenAi.OUTPUT_TOKENS))))
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .movePointLeft(6)
        .setScale(4, RoundingMode.HALF_UP);
  }

  private static BigDecimal tokens(Span span, String key) {
    String count = span.attribute(key);
    return count.isEmpty() ? BigDecimal.ZERO : new BigDecimal(count);
  }
}
