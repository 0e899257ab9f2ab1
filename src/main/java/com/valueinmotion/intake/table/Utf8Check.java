package com.valueinmotion.intake.table;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Counts, over a stream of bytes, what is UTF-8 beyond ASCII and what cannot be UTF-8. */
final class Utf8Check {
  private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
  private final CharBuffer chars = CharBuffer.allocate(8192);
  private byte[] rest = new byte[0];
  private long beyondAscii;
  private long malformed;

  void accept(byte[] bytes, int length) {
    if (rest.length == 0 && isAscii(bytes, length)) {
      return;
    }
    ByteBuffer in =
        ByteBuffer.allocate(rest.length + length).put(rest).put(bytes, 0, length).flip();
    decode(in, false);
    rest = new byte[in.remaining()];
    in.get(rest);
  }

  void end() {
    decode(ByteBuffer.wrap(rest), true);
  }

  /** Whether every byte was valid. */
  boolean isClean() {
    return malformed == 0;
  }

  /** Whether the text is UTF-8 with some damage, rather than another encoding. */
  boolean isMostlyUtf8() {
    return beyondAscii > malformed;
  }

  private static boolean isAscii(byte[] bytes, int length) {
    for (int i = 0; i < length; i++) {
      if (bytes[i] < 0) {
        return false;
      }
    }
    return true;
  }

  private void decode(ByteBuffer in, boolean end) {
    while (true) {
      CoderResult result = decoder.decode(in, chars, end);
      chars.flip();
      while (chars.hasRemaining()) {
        if (chars.get() >= 0x80) {
          beyondAscii++;
        }
      }
      chars.clear();
      if (result.isError()) {
        malformed++;
        in.position(in.position() + result.length());
      } else if (result.isUnderflow()) {
        return;
      }
    }
  }
}
