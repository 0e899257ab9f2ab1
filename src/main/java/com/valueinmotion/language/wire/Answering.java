package com.valueinmotion.language.wire;

import com.valueinmotion.language.Answer;
import com.valueinmotion.language.Answer.Finish;
import com.valueinmotion.language.Listener;
import com.valueinmotion.language.ModelFault;
import com.valueinmotion.language.Usage;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.output.TokenUsage;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Gathers one answer from what langchain4j reads. */
final class Answering implements StreamingChatResponseHandler {
  /** The longest answer, in letters; a whole book has about as many. */
  static final int LONGEST = 1_000_000;

  private static final System.Logger LOG = System.getLogger(Answering.class.getName());

  private final Faults faults;
  private final Listener listener;
  private final BooleanSupplier isWanted;
  private final Thoughts thoughts = new Thoughts();
  private long letters;
  private boolean deaf;
  private @Nullable ChatResponse complete;
  private @Nullable Throwable error;

  /**
   * @param isWanted whether anybody still listens
   */
  Answering(Faults faults, Listener listener, BooleanSupplier isWanted) {
    this.faults = faults;
    this.listener = listener;
    this.isWanted = isWanted;
  }

  @Override
  public void onPartialResponse(String text) {
    letters += text.length();
    if (letters <= LONGEST) {
      tell(thoughts.more(text));
    }
  }

  @Override
  public void onCompleteResponse(ChatResponse response) {
    tell(thoughts.end());
    complete = response;
  }

  @Override
  public void onError(Throwable cause) {
    error = cause;
  }

  private void tell(String text) {
    if (text.isEmpty() || deaf || !isWanted.getAsBoolean()) {
      return;
    }
    try {
      listener.more(text);
    } catch (RuntimeException e) {
      // A screen that is gone is no reason to lose the answer.
      deaf = true;
      LOG.log(System.Logger.Level.WARNING, "the listener failed and is told no more", e);
    }
  }

  /**
   * Looks whether it can go on. Asked after each chunk, as langchain4j swallows what is thrown.
   *
   * @throws ModelFault where langchain4j could not read a chunk, or the answer goes on and on
   */
  void check() throws ModelFault {
    if (letters > LONGEST) {
      throw faults.tooLong("it wrote more than " + LONGEST + " letters");
    }
    if (error != null) {
      throw faults.garbled(String.valueOf(error.getMessage()));
    }
  }

  /** The answer, once the exchange has ended well. */
  Answer answer(Usage counted, Deadline deadline) throws ModelFault {
    check();
    if (complete == null) {
      throw faults.cutShort(null);
    }
    String name = complete.modelName();
    return new Answer(
        thoughts.said(),
        finish(complete),
        usage(counted, complete.tokenUsage(), deadline),
        name == null ? faults.model() : name);
  }

  private Finish finish(ChatResponse response) throws ModelFault {
    return switch (response.finishReason()) {
      case null -> Finish.STOP;
      case STOP -> Finish.STOP;
      case LENGTH -> Finish.LENGTH;
      case TOOL_EXECUTION, CONTENT_FILTER, OTHER ->
          throw faults.declined(String.valueOf(response.finishReason()));
    };
  }

  private static Usage usage(Usage counted, @Nullable TokenUsage told, Deadline deadline) {
    int read = told == null ? 0 : orZero(told.inputTokenCount());
    int written = told == null ? 0 : orZero(told.outputTokenCount());
    return new Usage(
        Math.max(counted.promptTokens(), read),
        Math.max(counted.answerTokens(), written),
        counted.total(),
        counted.load(),
        counted.reading(),
        counted.writing(),
        deadline.first(),
        deadline.elapsed());
  }

  private static int orZero(@Nullable Integer count) {
    return count == null ? 0 : count;
  }
}
