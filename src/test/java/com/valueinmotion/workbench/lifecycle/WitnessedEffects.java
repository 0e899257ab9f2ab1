package com.valueinmotion.workbench.lifecycle;

import com.valueinmotion.runtime.Effect;
import com.valueinmotion.runtime.Effects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Writes down, outside of the store, what is really done: "did" and the effect's key, a line each.
 */
final class WitnessedEffects implements Effects {
  private final Effects effects;
  private final Path witness;

  WitnessedEffects(Effects effects, Path witness) {
    this.effects = effects;
    this.witness = witness;
  }

  @Override
  public String perform(Effect effect) throws EffectFailed {
    String result = effects.perform(effect);
    try {
      Files.writeString(
          witness,
          "did " + effect.key() + "\n",
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return result;
  }

  @Override
  public Effect.State look(Effect effect) {
    return effects.look(effect);
  }
}
