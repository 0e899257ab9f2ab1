package com.valueinmotion.agent;

import com.valueinmotion.language.Call;
import com.valueinmotion.language.drafter.Watch;
import com.valueinmotion.runtime.Heartbeat;
import com.valueinmotion.runtime.StepContext;
import java.time.Duration;

/**
 * How a node of the graph waits for a model: it gives signs of life, so that the run stays its own,
 * and waits so long that the step ends within its limit.
 *
 * @param heartbeat of the step
 * @param most for all that is asked in the step
 */
public record Pace(Heartbeat heartbeat, Duration most) implements Watch {
  /** Where the step has no limit. */
  private static final Duration LONGEST = Duration.ofMinutes(3);

  /** What finding the model, reading its answers and keeping the step take, of a step's limit. */
  private static final Duration SPARE = Duration.ofSeconds(10);

  /** As the step allows. */
  public static Pace of(StepContext context) {
    Duration limit = context.node().policy().timeout();
    Duration most =
        limit.isZero()
            ? LONGEST
            : limit.compareTo(SPARE.multipliedBy(2)) > 0 ? limit.minus(SPARE) : limit.dividedBy(2);
    return new Pace(context.heartbeat(), most);
  }

  @Override
  public void words(String soFar) {
    // The signs of life come from whoever waits: one thread, whether words come or not.
  }

  @Override
  public void asking(Call call) {
    heartbeat.beat();
  }

  @Override
  public void waiting() {
    heartbeat.beat();
  }
}
