package com.valueinmotion.language.wire;

import com.valueinmotion.language.Answer;
import com.valueinmotion.language.Call;
import com.valueinmotion.language.ModelFault;
import com.valueinmotion.language.Prompt;
import com.valueinmotion.language.Tokens;
import java.util.Optional;

/** Whether a prompt and its answer fit into what a model can see, looked at before it is sent. */
public final class Fit {
  private Fit() {}

  /**
   * Tokens that are set aside: what the prompt asks for, or all that the model can see.
   *
   * @param most tokens the model can see; 0 where unknown
   */
  public static int context(Prompt prompt, int most) {
    int asked = prompt.sampling().context();
    return most == 0 ? asked : Math.min(asked, most);
  }

  /** A call that has ended already, where the prompt does not fit. */
  public static Optional<Call> check(Prompt prompt, int most, Faults faults) {
    int context = context(prompt, most);
    long needed = (long) Tokens.atMost(prompt) + prompt.sampling().most();
    return needed <= context
        ? Optional.empty()
        : Optional.of(
            new Ended(
                faults.doesNotFit(
                    "it takes up to " + needed + " tokens, and there are " + context)));
  }

  private record Ended(ModelFault fault) implements Call {
    @Override
    public Answer await() throws ModelFault {
      throw fault;
    }

    @Override
    public void cancel() {
      // It has ended.
    }
  }
}
