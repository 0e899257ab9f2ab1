package com.valueinmotion.runtime;

import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Does the effects of one run, each once. */
final class EffectWork {
  private final RunJournal journal;
  private final Effects effects;
  private final InstantSource clock;
  private final Lease lease;
  private final long run;

  EffectWork(RunJournal journal, Effects effects, InstantSource clock, Lease lease, long run) {
    this.journal = journal;
    this.effects = effects;
    this.clock = clock;
    this.lease = lease;
    this.run = run;
  }

  /** After a crash: does what was only intended, and finds out about what was started. */
  void takeUp() throws JournalException {
    for (Effect effect : journal.effects(run)) {
      switch (effect.state()) {
        case INTENDED -> perform(effect);
        case STARTED -> lookAt(effect);
        case DONE, FAILED, UNKNOWN -> {}
      }
    }
  }

  /** Does what the last step intended. */
  void perform(List<String> keys) throws JournalException {
    if (keys.isEmpty()) {
      return;
    }
    for (Effect effect : journal.effects(run)) {
      if (keys.contains(effect.key()) && effect.state() == Effect.State.INTENDED) {
        perform(effect);
      }
    }
  }

  /**
   * A person has looked, or says what becomes of what failed.
   *
   * @param yes of what may have been done, that it was; of what failed, that it is to be tried
   *     again
   */
  void settle(String key, boolean yes) throws JournalException {
    for (Effect effect : journal.effects(run)) {
      if (!effect.key().equals(key) || effect.state() == Effect.State.DONE) {
        continue;
      }
      boolean unknown = effect.state() == Effect.State.UNKNOWN;
      if (unknown && yes) {
        end(effect, Effect.State.DONE, "done, as a person found", null);
      } else if (!unknown && !yes) {
        end(effect, Effect.State.FAILED, "left undone, as a person said", null);
      } else {
        end(effect, Effect.State.INTENDED, "to be tried again, as a person said", null);
        perform(effect);
      }
    }
  }

  private void lookAt(Effect effect) throws JournalException {
    switch (effects.look(effect)) {
      case DONE -> end(effect, Effect.State.DONE, "found done after a stop", null);
      case INTENDED -> {
        end(effect, Effect.State.INTENDED, "found not done after a stop", null);
        perform(effect);
      }
      case STARTED, FAILED, UNKNOWN ->
          end(
              effect,
              Effect.State.UNKNOWN,
              "stopped half-way",
              Questions.unknown(effect, effects.describe(effect)));
    }
  }

  private void perform(Effect effect) throws JournalException {
    journal.start(lease, effect, clock.instant());
    try {
      end(effect, Effect.State.DONE, effects.perform(effect), null);
    } catch (Effects.EffectFailed e) {
      String why = String.valueOf(e.getMessage());
      end(
          effect,
          Effect.State.FAILED,
          why,
          Questions.failed(effect, effects.describe(effect), why));
    }
  }

  private void end(Effect effect, Effect.State state, String result, @Nullable AskDraft question)
      throws JournalException {
    journal.end(lease, effect, state, result, clock.instant(), question);
  }
}
