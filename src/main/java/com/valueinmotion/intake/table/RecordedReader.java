package com.valueinmotion.intake.table;

import com.valueinmotion.intake.container.BrokenFileException;
import java.io.IOException;
import java.io.Reader;

/** Remembers the text that was read lately, so that a piece of it can be quoted as it stood. */
final class RecordedReader extends Reader {
  /** No element of an export is longer. */
  private static final int LONGEST = 1 << 24;

  private final Reader text;
  private final StringBuilder recent = new StringBuilder();
  private long recentFrom;

  RecordedReader(Reader text) {
    this.text = text;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    int n = text.read(target, offset, length);
    if (n > 0) {
      if (recent.length() + n > LONGEST) {
        throw new BrokenFileException("one element of it is longer than 16 million characters");
      }
      recent.append(target, offset, n);
    }
    return n;
  }

  /** The characters from one offset up to another; what lies before is forgotten. */
  String take(long from, long to) {
    String piece = recent.substring((int) (from - recentFrom), (int) (to - recentFrom));
    recent.delete(0, (int) (to - recentFrom));
    recentFrom = to;
    return piece;
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}
