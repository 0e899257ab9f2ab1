package com.valueinmotion.intake.workbook;

import com.valueinmotion.intake.container.BrokenFileException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Lets XML pass that a parser can read in little memory. Parsers stream text between tags, but hold
 * every tag, comment and section in one piece; and what a document type defines can grow without
 * end. No workbook needs either.
 */
final class MarkupGuard extends FilterInputStream {
  private static final int LONGEST = 1 << 20;

  private enum State {
    TEXT,
    OPENING,
    TAG,
    VALUE,
    DECLARATION,
    COMMENT,
    SECTION,
    INSTRUCTION
  }

  private State state = State.TEXT;
  private int length;
  private byte quote;
  private byte last;
  private byte beforeLast;

  MarkupGuard(InputStream xml) {
    super(xml);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int n = in.read(target, offset, length);
    for (int i = offset; i < offset + n; i++) {
      see(target[i]);
    }
    return n;
  }

  private void see(byte b) throws BrokenFileException {
    if (state == State.TEXT) {
      if (b == '<') {
        state = State.OPENING;
        length = 0;
      }
      return;
    }
    if (++length > LONGEST) {
      throw new BrokenFileException("one tag in it is longer than a million letters");
    }
    state =
        switch (state) {
          case TEXT -> State.TEXT;
          case OPENING -> b == '!' ? State.DECLARATION : b == '?' ? State.INSTRUCTION : tag(b);
          case TAG -> tag(b);
          case VALUE -> b == quote ? State.TAG : State.VALUE;
          case DECLARATION -> declaration(b);
          case COMMENT -> closes(b, '-') ? State.TEXT : State.COMMENT;
          case SECTION -> closes(b, ']') ? State.TEXT : State.SECTION;
          case INSTRUCTION -> b == '>' && last == '?' ? State.TEXT : State.INSTRUCTION;
        };
    beforeLast = last;
    last = b;
  }

  private State tag(byte b) {
    if (b == '"' || b == '\'') {
      quote = b;
      return State.VALUE;
    }
    return b == '>' ? State.TEXT : State.TAG;
  }

  private static State declaration(byte b) throws BrokenFileException {
    return switch (b) {
      case '-' -> State.COMMENT;
      case '[' -> State.SECTION;
      default ->
          throw new BrokenFileException(
              "it defines a document type of its own, which no spreadsheet does");
    };
  }

  private boolean closes(byte b, char twice) {
    return b == '>' && last == twice && beforeLast == twice;
  }
}
