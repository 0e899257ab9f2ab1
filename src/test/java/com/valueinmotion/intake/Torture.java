package com.valueinmotion.intake;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.ref.SoftReference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/**
 * A file that is hard to read, and what is to become of it.
 *
 * @param name of the file
 * @param bytes made when the file is opened, so that few of them are in memory at once
 * @param expected rows handed over, refused and skipped, as {@code 3+1+0}, or what the complaint
 *     says; of several parts, joined by {@code " & "}
 */
record Torture(String name, Supplier<InputStream> bytes, String expected) implements SourceFile {

  static Torture file(String name, String text, String expected) {
    return file(name, text.getBytes(StandardCharsets.UTF_8), expected);
  }

  static Torture file(String name, byte[] bytes, String expected) {
    return new Torture(name, () -> new ByteArrayInputStream(bytes), expected);
  }

  /** One whose bytes are made anew each time, for they are many. */
  static Torture large(String name, Supplier<InputStream> bytes, String expected) {
    return new Torture(name, bytes, expected);
  }

  /** One that is made once, and again where memory got short. */
  static Torture made(String name, Supplier<byte[]> making, String expected) {
    return new Torture(name, new Made(making), expected);
  }

  @Override
  public InputStream open() {
    return bytes.get();
  }

  /** Text that goes on. */
  static InputStream repeated(String begin, String piece, int times, String end) {
    List<InputStream> all = new ArrayList<>();
    all.add(stream(begin));
    int bundle = Math.max(1, Math.min(times, 10_000_000 / 100 / piece.length()));
    byte[] bundled = piece.repeat(bundle).getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < times / bundle; i++) {
      all.add(new ByteArrayInputStream(bundled));
    }
    all.add(stream(piece.repeat(times % bundle)));
    all.add(stream(end));
    return new java.io.SequenceInputStream(Collections.enumeration(all));
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static final class Made implements Supplier<InputStream> {
    private final Supplier<byte[]> making;
    private SoftReference<byte[]> made = new SoftReference<>(new byte[0]);

    Made(Supplier<byte[]> making) {
      this.making = making;
    }

    @Override
    public InputStream get() {
      byte[] bytes = made.get();
      if (bytes == null || bytes.length == 0) {
        bytes = making.get();
        made = new SoftReference<>(bytes);
      }
      return new ByteArrayInputStream(bytes);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
