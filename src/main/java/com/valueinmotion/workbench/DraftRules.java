package com.valueinmotion.workbench;

import com.valueinmotion.language.ground.GroundingException;
import com.valueinmotion.language.ground.GroundingRules;
import com.valueinmotion.language.ground.Verifier;
import com.valueinmotion.language.prompt.PromptException;
import com.valueinmotion.language.prompt.Prompts;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What models are asked and drafts are held to. Read when it is first wanted: it takes as long as
 * all other rules, and most starts draft nothing.
 */
final class DraftRules {
  private final Texts texts;
  private @Nullable Prompts prompts;
  private @Nullable Verifier verifier;

  /** Reads a file that is packed with the product. */
  @FunctionalInterface
  interface Texts {
    String of(String path) throws IOException;
  }

  DraftRules(Texts texts) {
    this.texts = texts;
  }

  /**
   * @throws WorkbenchException naming file and line of what is broken
   */
  synchronized Prompts prompts() throws WorkbenchException {
    Prompts read = prompts;
    if (read == null) {
      try {
        read = Prompts.read(file -> texts.of("/prompts/" + file));
      } catch (PromptException | IOException e) {
        throw ProductRules.unusable(e);
      }
      prompts = read;
    }
    return read;
  }

  /**
   * @throws WorkbenchException naming file and line of what is broken
   */
  synchronized Verifier verifier() throws WorkbenchException {
    Verifier read = verifier;
    if (read == null) {
      try {
        read =
            new Verifier(
                GroundingRules.read(
                    texts.of("/policy/" + GroundingRules.FILE),
                    texts.of("/policy/" + GroundingRules.WORDS)));
      } catch (GroundingException | IOException e) {
        throw ProductRules.unusable(e);
      }
      verifier = read;
    }
    return read;
  }

  /** What of a text reads like orders to a machine; for rules that know of no files. */
  Optional<String> orders(String text) {
    try {
      return verifier().rules().instruction(text);
    } catch (WorkbenchException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }
}
