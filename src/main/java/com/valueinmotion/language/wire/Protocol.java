package com.valueinmotion.language.wire;

import com.valueinmotion.language.ModelFault;
import com.valueinmotion.language.Usage;
import dev.langchain4j.http.client.sse.ServerSentEvent;
import org.jspecify.annotations.Nullable;

/**
 * How one server speaks: what is added to a question that langchain4j has written, and what each
 * line of the answer is checked for before langchain4j reads it. For one answer.
 */
public interface Protocol {
  /** The question as it is sent. */
  String question(String written);

  /**
   * Reads a line.
   *
   * @return what langchain4j is told; null for nothing
   * @throws ModelFault where it is an error, or not the protocol
   */
  @Nullable ServerSentEvent read(String line) throws ModelFault;

  /** Whether the server has said that this is all; what comes after is not read. */
  boolean isOver();

  /** Whether the answer is whole where the stream ends here. */
  default boolean isWhole() {
    return isOver();
  }

  /** What the server has counted so far; its clocks, not ours. */
  default Usage counted() {
    return Usage.NONE;
  }
}
