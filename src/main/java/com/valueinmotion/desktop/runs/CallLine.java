package com.valueinmotion.desktop.runs;

import com.valueinmotion.desktop.text.CountText;
import com.valueinmotion.language.telemetry.GenAi;
import com.valueinmotion.language.telemetry.ShadowPrice;
import com.valueinmotion.runtime.Span;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A question to a model.
 *
 * @param step the step of the run it belongs to; 0 where to none
 * @param ofRun whether it belongs to the run at all, and not only to its account
 * @param title "correspondent, 11.8 s"
 * @param when "2026-11-22 09:12"
 * @param tone style class of the title: bad where it failed or was held
 * @param facts all that was measured, by name
 * @param prompt word for word; empty where it was not kept
 * @param answer word for word; empty where there was none
 */
public record CallLine(
    int step,
    boolean ofRun,
    String title,
    String when,
    String tone,
    List<StepPage.Fact> facts,
    String prompt,
    String answer) {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
  private static final int DIGITS = 12;
  private static final double MILLIS = 1000;

  public CallLine {
    facts = List.copyOf(facts);
  }

  static CallLine of(Span span, ZoneId zone, Optional<ShadowPrice> price) {
    String error = span.attribute(GenAi.ERROR);
    long held = number(span, GenAi.BLOCKING);
    String end =
        !error.isEmpty() ? ", no answer" : held > 0 ? ", " + CountText.of(held) + " held" : "";
    return new CallLine(
        span.step(),
        span.run() != 0,
        span.attribute(GenAi.PROMPT) + ", " + StepRow.took(span.took()) + end,
        MINUTE.format(span.started().atZone(zone)),
        end.isEmpty() ? "" : "bad",
        facts(span, price),
        span.content().getOrDefault(GenAi.INPUT_MESSAGES, ""),
        span.content().getOrDefault(GenAi.OUTPUT_MESSAGES, ""));
  }

  private static List<StepPage.Fact> facts(Span span, Optional<ShadowPrice> price) {
    List<StepPage.Fact> facts = new ArrayList<>();
    String digest = span.attribute(GenAi.MODEL_DIGEST);
    facts.add(
        new StepPage.Fact(
            "Model",
            span.attribute(GenAi.REQUEST_MODEL)
                + (digest.isEmpty() ? "" : ", digest " + shortened(digest))));
    facts.add(
        new StepPage.Fact(
            "Prompt",
            span.attribute(GenAi.PROMPT)
                + ", hash "
                + shortened(span.attribute(GenAi.PROMPT_HASH))
                + (number(span, GenAi.ATTEMPT) > 1 ? ", to mend what was held" : "")));
    if (!span.attribute(GenAi.INPUT_TOKENS).isEmpty()) {
      facts.add(
          new StepPage.Fact(
              "Tokens",
              CountText.of(number(span, GenAi.INPUT_TOKENS))
                  + " read, "
                  + CountText.of(number(span, GenAi.OUTPUT_TOKENS))
                  + " written"));
      facts.add(
          new StepPage.Fact(
              "Time",
              seconds(span, GenAi.FIRST_TOKEN_MS)
                  + " to the first token, "
                  + StepRow.took(span.took())
                  + " in all"));
      facts.add(
          new StepPage.Fact("Speed", span.attribute(GenAi.TOKENS_PER_SECOND) + " tokens a second"));
      facts.add(
          new StepPage.Fact(
              "Cost",
              price
                  .map(
                      p -> p.of(List.of(span)).toPlainString() + " " + p.currency() + ", if bought")
                  .orElse("no price is set")));
      facts.add(
          new StepPage.Fact(
              "Verdicts",
              CountText.of(number(span, GenAi.BORNE))
                  + " borne, "
                  + CountText.of(number(span, GenAi.BLOCKING))
                  + " held"));
    }
    if (!span.attribute(GenAi.ERROR).isEmpty()) {
      facts.add(new StepPage.Fact("Error", span.attribute(GenAi.ERROR)));
    }
    facts.add(new StepPage.Fact("Draft", draft(span.attribute(GenAi.ORIGIN))));
    return facts;
  }

  private static String draft(String origin) {
    return switch (origin) {
      case "model" -> "stands as the model wrote it";
      case "repaired" -> "stands, mended once";
      case "template" -> "the template stands instead";
      default -> "–";
    };
  }

  private static String shortened(String hash) {
    return hash.substring(0, Math.min(DIGITS, hash.length()));
  }

  private static String seconds(Span span, String key) {
    return String.format(Locale.ROOT, "%.1f s", number(span, key) / MILLIS);
  }

  private static long number(Span span, String key) {
    String text = span.attribute(key);
    return text.isEmpty() ? 0 : Long.parseLong(text);
  }
}
