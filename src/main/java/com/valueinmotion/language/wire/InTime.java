package com.valueinmotion.language.wire;

import com.valueinmotion.language.Answer;
import com.valueinmotion.language.Call;
import com.valueinmotion.language.Capabilities;
import com.valueinmotion.language.LanguageModel;
import com.valueinmotion.language.Listener;
import com.valueinmotion.language.ModelFault;
import com.valueinmotion.language.Prompt;
import java.time.Duration;

/**
 * A model that is waited for so long and no longer: all that it is asked taken together, the wait
 * for its turn too. For one piece of work that must end in time.
 */
public final class InTime implements LanguageModel {
  private static final Duration PAUSE = Duration.ofMillis(500);

  private final LanguageModel model;
  private final Duration most;
  private final long started = System.nanoTime();

  /**
   * @param most from now on
   */
  public InTime(LanguageModel model, Duration most) {
    this.model = model;
    this.most = most;
  }

  @Override
  public Capabilities capabilities() {
    return model.capabilities();
  }

  @Override
  public int count(String text) {
    return model.count(text);
  }

  @Override
  public Call start(Prompt prompt, Listener listener) {
    return isOver() ? new Late() : new Timed(model.start(prompt, listener));
  }

  private boolean isOver() {
    return System.nanoTime() - started >= most.toNanos();
  }

  private ModelFault late() {
    return Faults.of(
        ModelFault.Kind.SLOW,
        model.capabilities().name() + " had not finished after " + Faults.seconds(most) + ".",
        "A smaller model answers sooner.");
  }

  /** What is asked when there is no time left. */
  private final class Late implements Call {
    @Override
    public Answer await() throws ModelFault {
      throw late();
    }

    @Override
    public void cancel() {
      // It was never begun.
    }
  }

  private final class Timed implements Call {
    private final Call call;
    private boolean late;

    Timed(Call call) {
      this.call = call;
    }

    @Override
    public Answer await() throws ModelFault {
      return await(PAUSE, () -> {});
    }

    @Override
    public Answer await(Duration pause, Runnable meanwhile) throws ModelFault {
      try {
        return call.await(
            pause,
            () -> {
              meanwhile.run();
              if (isOver()) {
                late = true;
                call.cancel();
              }
            });
      } catch (ModelFault fault) {
        throw late && fault.kind() == ModelFault.Kind.CANCELLED ? late() : fault;
      }
    }

    @Override
    public void cancel() {
      call.cancel();
    }
  }
}
