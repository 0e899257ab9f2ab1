package com.valueinmotion.language.drafter;

import com.valueinmotion.language.Answer;
import com.valueinmotion.language.Call;
import com.valueinmotion.language.LanguageModel;
import com.valueinmotion.language.Listener;
import com.valueinmotion.language.ModelFault;
import com.valueinmotion.language.Prompt;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Asks a model, once and perhaps once more, and keeps what was asked, what came and how long it
 * took. For one thing that is asked for.
 *
 * @param <T> what an answer is read as
 */
public final class Asking<T> {
  /** How often whoever waits is told that it still waits. */
  private static final Duration PAUSE = Duration.ofMillis(500);

  private static final int MOST_TOLD = 12;

  private final LanguageModel model;
  private final Watch watch;
  private final InstantSource clock;
  private final Check<T> check;
  private final List<Attempt> attempts = new ArrayList<>();

  /**
   * How an answer is read.
   *
   * @param read of the answer's text
   * @param blocking how much of it is held
   * @param borne how much of it stands
   */
  public record Check<T>(Reading<T> read, ToIntFunction<T> blocking, ToIntFunction<T> borne) {}

  /** Reads the text of an answer. */
  @FunctionalInterface
  public interface Reading<T> {
    /**
     * @throws ModelFault of kind {@link ModelFault.Kind#WRONG_SHAPE}
     */
    T of(String answer) throws ModelFault;
  }

  /**
   * What came of one question.
   *
   * @param read null where nothing came, or nothing of use
   * @param answer its text; empty where nothing came
   * @param fault why nothing came; null where something did
   */
  public record Said<T>(@Nullable T read, String answer, @Nullable ModelFault fault) {
    /** Whether something came that has not the shape that was asked for. */
    public boolean isMisshapen() {
      return fault != null && fault.kind() == ModelFault.Kind.WRONG_SHAPE;
    }

    /** Why nothing came, in whole sentences; empty where something did. */
    public String why() {
      return fault == null ? "" : String.valueOf(fault.getMessage());
    }

    /** What the model is told of its first try: so much of what was held and no more. */
    public List<String> told(Stream<String> held) {
      return fault == null
          ? held.distinct().limit(MOST_TOLD).toList()
          : List.of("The answer was not the JSON object that was asked for.");
    }
  }

  public Asking(LanguageModel model, Watch watch, InstantSource clock, Check<T> check) {
    this.model = model;
    this.watch = watch;
    this.clock = clock;
    this.check = check;
  }

  /**
   * @param listener hears the answer while it comes
   */
  public Said<T> ask(Prompt prompt, Listener listener) {
    Instant started = clock.instant();
    Answer answer = null;
    try {
      Call call = model.start(prompt, listener);
      watch.asking(call);
      answer = call.await(PAUSE, watch::waiting);
      T read = check.read().of(answer.text());
      keep(
          started,
          prompt,
          answer,
          null,
          check.blocking().applyAsInt(read),
          check.borne().applyAsInt(read));
      return new Said<>(read, answer.text(), null);
    } catch (ModelFault fault) {
      keep(started, prompt, answer, fault, 0, 0);
      return new Said<>(null, answer == null ? "" : answer.text(), fault);
    }
  }

  /** Every question so far. */
  public List<Attempt> attempts() {
    return List.copyOf(attempts);
  }

  private void keep(
      Instant started,
      Prompt prompt,
      @Nullable Answer answer,
      @Nullable ModelFault fault,
      int blocking,
      int borne) {
    attempts.add(
        new Attempt(
            started,
            Duration.between(started, clock.instant()),
            model.capabilities(),
            prompt,
            answer,
            fault,
            blocking,
            borne));
  }
}
