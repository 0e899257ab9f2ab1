package com.valueinmotion.intake.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * How bytes become text.
 *
 * @param charset the character set
 * @param markLength bytes of the byte order mark
 * @param damaged whether some bytes have no meaning in it; rows that hold such bytes are refused
 */
public record Encoding(Charset charset, int markLength, boolean damaged) {
  private static final int ZEROS_SAMPLE = 1 << 12;

  /** What a byte order mark at the start says. */
  static Optional<Encoding> ofMark(byte[] head, int length) {
    if (begins(head, length, 0xFF, 0xFE, 0, 0)) {
      return Optional.of(new Encoding(Charset.forName("UTF-32LE"), 4, true));
    }
    if (begins(head, length, 0, 0, 0xFE, 0xFF)) {
      return Optional.of(new Encoding(Charset.forName("UTF-32BE"), 4, true));
    }
    if (begins(head, length, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(new Encoding(StandardCharsets.UTF_8, 3, true));
    }
    if (begins(head, length, 0xFF, 0xFE) || begins(head, length, 0xFE, 0xFF)) {
      return Optional.of(new Encoding(wide(head, length), 2, true));
    }
    return Optional.empty();
  }

  /**
   * What zero bytes tell of a text without a mark: in wide letters every second byte is one, or
   * three in four.
   */
  static Optional<Encoding> ofZeros(byte[] head) {
    int letters = Math.min(head.length, ZEROS_SAMPLE) / 4;
    int[] zeros = new int[4];
    for (int i = 0; i < letters * 4; i++) {
      zeros[i % 4] += head[i] == 0 ? 1 : 0;
    }
    StringBuilder pattern = new StringBuilder();
    for (int count : zeros) {
      pattern.append(count > letters * 0.6 ? '0' : count < letters * 0.1 ? 'x' : '?');
    }
    return switch (letters == 0 ? "" : pattern.toString()) {
      case "x0x0" -> Optional.of(new Encoding(StandardCharsets.UTF_16LE, 0, true));
      case "0x0x" -> Optional.of(new Encoding(StandardCharsets.UTF_16BE, 0, true));
      case "x000" -> Optional.of(new Encoding(Charset.forName("UTF-32LE"), 0, true));
      case "000x" -> Optional.of(new Encoding(Charset.forName("UTF-32BE"), 0, true));
      default -> Optional.empty();
    };
  }

  /** Some exports put UTF-16's mark before UTF-32's text. */
  private static Charset wide(byte[] head, int length) {
    if (length >= 6 && head[2] == 0 && head[3] == 0) {
      return Charset.forName("UTF-32BE");
    }
    if (length >= 6 && head[4] == 0 && head[5] == 0) {
      return Charset.forName("UTF-32LE");
    }
    return (head[0] & 0xFF) == 0xFF ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
  }

  /** As people write it: {@code UTF-8}, {@code windows-1252}. */
  String words() {
    return charset.name() + (markLength > 0 ? " with a mark" : "");
  }

  /** Whether zero bytes are part of its text. */
  boolean isWide() {
    return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
  }

  /** The text after the mark; meaningless bytes become U+FFFD. */
  public Reader reader(InputStream bytes) throws IOException {
    bytes.skipNBytes(markLength);
    return new InputStreamReader(
        bytes,
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE));
  }

  private static boolean begins(byte[] head, int length, int... mark) {
    if (length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((head[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
