package com.valueinmotion.language;

import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.Encoding;
import com.knuddels.jtokkit.api.EncodingType;

/**
 * Counts tokens without asking the model: as cl100k splits the text, and one more for each digit,
 * since cl100k takes up to three digits as one token and models such as Qwen one.
 *
 * <p>It is a bound for models whose vocabulary grew from cl100k or is larger: Qwen, Llama 3,
 * gpt-oss. Older ones with 32,000 tokens may split a text further; for those the server's own
 * refusal to cut a prompt off is what protects.
 */
public final class Tokens {
  /** What a chat template puts around each message, generously. */
  private static final int AROUND = 8;

  private Tokens() {}

  /** Loading the vocabulary takes about half a second and is put off until somebody counts. */
  private static final class Vocabulary {
    static final Encoding CL100K =
        Encodings.newLazyEncodingRegistry().getEncoding(EncodingType.CL100K_BASE);
  }

  /** How many tokens a text takes at most. */
  public static int atMost(String text) {
    int digits = (int) text.codePoints().filter(Character::isDigit).count();
    return Vocabulary.CL100K.countTokensOrdinary(text) + digits;
  }

  /** How many tokens a prompt takes at most, with what stands around its messages. */
  public static int atMost(Prompt prompt) {
    return atMost(prompt.text()) + AROUND * prompt.messages().size();
  }
}
