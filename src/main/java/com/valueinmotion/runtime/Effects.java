package com.valueinmotion.runtime;

/** Who does what leaves the journal. */
public interface Effects {
  /**
   * Does it.
   *
   * @return what came of it, for a person
   * @throws EffectFailed where it was certainly not done
   */
  String perform(Effect effect) throws EffectFailed;

  /**
   * Finds out whether an effect that was started before a crash was done.
   *
   * @return {@code DONE}, {@code INTENDED} where it certainly was not, or {@code UNKNOWN}: then a
   *     person is asked, and it is not repeated
   */
  Effect.State look(Effect effect);

  /**
   * What it does, for a person who is asked about it: "write the mail draft for Halden Freight".
   */
  default String describe(Effect effect) {
    return effect.kind();
  }

  /** An effect that could not be done, in a sentence, and has left nothing behind. */
  final class EffectFailed extends Exception {
    public EffectFailed(String message) {
      super(message);
    }
  }

  /** For runs that may change nothing: every effect is left as intended. */
  static Effects none() {
    return new Effects() {
      @Override
      public String perform(Effect effect) throws EffectFailed {
        throw new EffectFailed("Nothing is done in a dry run.");
      }

      @Override
      public Effect.State look(Effect effect) {
        return Effect.State.INTENDED;
      }
    };
  }
}
