package com.valueinmotion.intake;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Spoils bytes as accidents, bad programs and ill will do. */
final class Mutator {
  private static final List<String> TOKENS =
      List.of(
          "\"",
          "\"\"",
          ",",
          ";",
          "\t",
          "|",
          "\n",
          "\r",
          "\r\n",
          "\0",
          "\ufeff",
          "sep=;\n",
          "=",
          "'",
          "{",
          "}",
          "[",
          "]",
          ":",
          "\\",
          "\\u0000",
          "null",
          "NaN",
          "1e999999999",
          "-0",
          "99999999999",
          "0.1",
          "1.234",
          "03/04/2026",
          "#N/A",
          "#REF!",
          "é",
          "\ud83d\ude00",
          "\u202e",
          "account",
          "usage_30d",
          "<",
          ">",
          "</c>",
          "<row>",
          "</row>",
          "<c>",
          "<v>",
          "&amp;",
          "&x;",
          "<!--",
          "<![CDATA[",
          "]]>",
          "<!DOCTYPE x>",
          "<?x?>",
          " r=\"ZZZ1\"",
          " t=\"s\"",
          " s=\"9\"",
          "PK");
  private static final String SEPARATORS = ",;\t|\n\"";
  private static final int MOST_STEPS = 4;
  private static final int LONGEST_RUN = 2_000;
  private static final int LARGEST = 1 << 20;

  private final Random random;

  Mutator(Random random) {
    this.random = random;
  }

  /**
   * @param other what pieces are taken from
   */
  byte[] mutated(byte[] bytes, byte[] other) {
    byte[] mutated = bytes;
    for (int steps = 1 + random.nextInt(MOST_STEPS); steps > 0; steps--) {
      mutated = step(mutated, other);
    }
    return mutated.length > LARGEST ? bytes : mutated;
  }

  private byte[] step(byte[] bytes, byte[] other) {
    int at = random.nextInt(bytes.length + 1);
    int to = Math.min(bytes.length, at + length());
    return switch (random.nextInt(9)) {
      case 0 -> flipped(bytes);
      case 1 -> joined(bytes, 0, at, new byte[0], bytes.length); // cut off
      case 2 -> joined(bytes, 0, at, token(), at);
      case 3 -> joined(bytes, 0, at, token(), to);
      case 4 -> joined(bytes, 0, at, new byte[0], to); // a piece is lost
      case 5 -> joined(bytes, 0, to, new byte[0], at); // a piece comes twice
      case 6 -> spliced(bytes, at, other);
      case 7 -> joined(bytes, 0, at, run(), at);
      default -> swapped(bytes);
    };
  }

  private int length() {
    return 1 + random.nextInt(random.nextBoolean() ? 4 : 200);
  }

  private byte[] flipped(byte[] bytes) {
    byte[] flipped = bytes.clone();
    for (int n = random.nextInt(4); n >= 0 && flipped.length > 0; n--) {
      flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return flipped;
  }

  private byte[] token() {
    return TOKENS.get(random.nextInt(TOKENS.size())).getBytes(StandardCharsets.UTF_8);
  }

  private byte[] run() {
    String token = TOKENS.get(random.nextInt(TOKENS.size()));
    return token.repeat(1 + random.nextInt(LONGEST_RUN)).getBytes(StandardCharsets.UTF_8);
  }

  private byte[] spliced(byte[] bytes, int at, byte[] other) {
    int from = random.nextInt(other.length + 1);
    int to = Math.min(other.length, from + length());
    byte[] piece = joined(other, from, to, new byte[0], other.length);
    return joined(bytes, 0, at, piece, random.nextBoolean() ? at : bytes.length);
  }

  /** One mark for another, everywhere. */
  private byte[] swapped(byte[] bytes) {
    byte one = (byte) SEPARATORS.charAt(random.nextInt(SEPARATORS.length()));
    byte other = (byte) SEPARATORS.charAt(random.nextInt(SEPARATORS.length()));
    byte[] swapped = bytes.clone();
    for (int i = 0; i < swapped.length; i++) {
      swapped[i] = swapped[i] == one ? other : swapped[i] == other ? one : swapped[i];
    }
    return swapped;
  }

  /** A piece of the bytes, then others, then the rest from there on. */
  private static byte[] joined(byte[] bytes, int from, int to, byte[] between, int rest) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    joined.write(bytes, from, to - from);
    joined.writeBytes(between);
    joined.write(bytes, rest, bytes.length - rest);
    return joined.toByteArray();
  }
}
