package com.valueinmotion.language.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Bytes become lines. UTF-8 is held to: a letter that is none is not replaced in silence. */
final class Lines {
  /** The longest line, in bytes: a chunk holds a token or a few. */
  static final int LONGEST = 1 << 20;

  private final Body body;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private ByteBuffer open = ByteBuffer.allocate(0);
  private boolean cut;

  Lines(Body body) {
    this.body = body;
  }

  /** A line that does not end. */
  static final class TooLong extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * The next line, without its end.
   *
   * @return null at the end
   * @throws CharacterCodingException where it is not UTF-8
   * @throws TimeoutException where it was not whole in time, however many bytes came
   */
  @Nullable String next(Deadline deadline)
      throws InterruptedException, IOException, TimeoutException {
    while (true) {
      while (open.hasRemaining()) {
        byte next = open.get();
        if (next == '\n') {
          return taken();
        }
        line.write(next);
        if (line.size() > LONGEST) {
          throw new TooLong();
        }
      }
      long left = deadline.left();
      if (left <= 0) {
        throw new TimeoutException();
      }
      ByteBuffer more = body.next(left);
      if (more == null) {
        cut = line.size() > 0;
        return cut ? taken() : null;
      }
      open = more;
    }
  }

  /** Whether the last line had no end: the stream stopped in it. */
  boolean isCut() {
    return cut;
  }

  private String taken() throws CharacterCodingException {
    byte[] bytes = line.toByteArray();
    line.reset();
    int length =
        bytes.length > 0 && bytes[bytes.length - 1] == '\r' ? bytes.length - 1 : bytes.length;
    return StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes, 0, length))
        .toString();
  }
}
