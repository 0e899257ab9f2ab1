package com.valueinmotion.language.telemetry;

import com.valueinmotion.language.Answer;
import com.valueinmotion.language.Capabilities;
import com.valueinmotion.language.ModelFault;
import com.valueinmotion.language.Prompt;
import com.valueinmotion.language.Usage;
import com.valueinmotion.language.drafter.Attempt;
import com.valueinmotion.runtime.Span;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Questions to a model, as spans. */
public final class CallSpans {
  private CallSpans() {}

  /**
   * One for each question.
   *
   * @param subject the account
   * @param origin what the draft came to be
   */
  public static List<Span> of(String subject, List<Attempt> attempts, String origin) {
    return IntStream.range(0, attempts.size())
        .mapToObj(at -> span(subject, attempts.get(at), at + 1, origin))
        .toList();
  }

  private static Span span(String subject, Attempt attempt, int number, String origin) {
    SortedMap<String, String> attributes = new TreeMap<>();
    Capabilities model = attempt.model();
    Prompt prompt = attempt.prompt();
    attributes.put(GenAi.OPERATION, GenAi.CHAT);
    attributes.put(GenAi.PROVIDER, model.provider());
    attributes.put(GenAi.REQUEST_MODEL, model.name());
    attributes.put(GenAi.MODEL_DIGEST, model.digest());
    attributes.put(GenAi.LOCAL, String.valueOf(model.local()));
    attributes.put(GenAi.TEMPERATURE, String.valueOf(prompt.sampling().temperature()));
    attributes.put(GenAi.SEED, String.valueOf(prompt.sampling().seed()));
    attributes.put(GenAi.MAX_TOKENS, String.valueOf(prompt.sampling().most()));
    attributes.put(GenAi.CONTEXT, String.valueOf(prompt.sampling().context()));
    attributes.put(GenAi.OUTPUT_TYPE, prompt.schema() == null ? "text" : "json");
    attributes.put(GenAi.PROMPT, prompt.id());
    attributes.put(GenAi.PROMPT_HASH, prompt.hash());
    attributes.put(GenAi.ATTEMPT, String.valueOf(number));
    attributes.put(GenAi.ORIGIN, origin);
    attributes.put(GenAi.BLOCKING, String.valueOf(attempt.blocking()));
    attributes.put(GenAi.BORNE, String.valueOf(attempt.borne()));
    SortedMap<String, String> content = new TreeMap<>();
    content.put(
        GenAi.INPUT_MESSAGES,
        prompt.messages().stream()
            .map(m -> m.role().name().toLowerCase(Locale.ROOT) + "\n" + m.text())
            .collect(Collectors.joining("\n\n")));
    Answer answer = attempt.answer();
    if (answer != null) {
      answered(attributes, answer);
      content.put(GenAi.OUTPUT_MESSAGES, answer.text());
    }
    ModelFault fault = attempt.fault();
    if (fault != null) {
      attributes.put(GenAi.ERROR_TYPE, fault.kind().name().toLowerCase(Locale.ROOT));
      attributes.put(GenAi.ERROR, String.valueOf(fault.getMessage()));
    }
    return new Span(
        0,
        0,
        subject,
        GenAi.CHAT + " " + model.name(),
        attempt.started(),
        attempt.took(),
        attributes,
        content);
  }

  private static void answered(SortedMap<String, String> attributes, Answer answer) {
    Usage usage = answer.usage();
    attributes.put(GenAi.RESPONSE_MODEL, answer.model());
    attributes.put(GenAi.FINISH_REASONS, answer.finish().name().toLowerCase(Locale.ROOT));
    attributes.put(GenAi.INPUT_TOKENS, String.valueOf(usage.promptTokens()));
    attributes.put(GenAi.OUTPUT_TOKENS, String.valueOf(usage.answerTokens()));
    attributes.put(
        GenAi.TOKENS_PER_SECOND, String.format(Locale.ROOT, "%.1f", usage.tokensPerSecond()));
    attributes.put(GenAi.FIRST_TOKEN_MS, millis(usage.first()));
    attributes.put(GenAi.LOAD_MS, millis(usage.load()));
    attributes.put(GenAi.READ_MS, millis(usage.reading()));
    attributes.put(GenAi.WRITE_MS, millis(usage.writing()));
  }

  private static String millis(Duration time) {
    return String.valueOf(time.toMillis());
  }
}
