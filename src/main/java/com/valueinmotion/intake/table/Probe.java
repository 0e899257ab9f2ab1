package com.valueinmotion.intake.table;

import com.valueinmotion.intake.container.Archive;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * What one pass over a file's bytes tells of it.
 *
 * @param sha256 of all bytes, in hex
 * @param size in bytes
 * @param encoding how its bytes are text
 * @param head the beginning of the text
 * @param first the bytes it was read from
 * @param whole whether the head is all of it
 * @param foreign what the file is instead of text, in words; null where it is text, or packed
 */
public record Probe(
    String sha256,
    long size,
    Encoding encoding,
    String head,
    ByteBuffer first,
    boolean whole,
    @Nullable String foreign) {
  private static final int HEAD = 1 << 20;
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** Reads the stream to its end, once. */
  public static Probe of(InputStream bytes) throws IOException {
    return of(bytes, Long.MAX_VALUE);
  }

  /** Reads the beginning only: hash and size stay unknown, and the encoding is that of the head. */
  public static Probe ofHead(InputStream bytes) throws IOException {
    Probe probe = of(bytes, HEAD);
    return probe.whole() && bytes.read() < 0
        ? probe
        : new Probe("", 0, probe.encoding(), probe.head(), probe.first(), false, probe.foreign());
  }

  private static Probe of(InputStream bytes, long limit) throws IOException {
    MessageDigest digest = sha256Digest();
    Utf8Check utf8 = new Utf8Check();
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 16];
    long size = 0;
    boolean zeros = false;
    for (int n = read(bytes, buffer, limit); n > 0; n = read(bytes, buffer, limit - size)) {
      digest.update(buffer, 0, n);
      utf8.accept(buffer, n);
      zeros |= hasZero(buffer, n);
      head.write(buffer, 0, Math.min(n, HEAD - head.size()));
      size += n;
    }
    utf8.end();
    byte[] first = head.toByteArray();
    Encoding encoding =
        Encoding.ofMark(first, first.length)
            .or(() -> Encoding.ofZeros(first))
            .orElseGet(() -> withoutMark(utf8));
    boolean packed = Archive.isAt(first);
    String foreign =
        ForeignKind.of(first, zeros)
            .orElse(
                zeros && !packed && !encoding.isWide()
                    ? "a file of binary data, not of text"
                    : null);
    return new Probe(
        HexFormat.of().formatHex(digest.digest()),
        size,
        encoding,
        text(encoding, first),
        ByteBuffer.wrap(first),
        size <= HEAD,
        foreign);
  }

  private static int read(InputStream bytes, byte[] buffer, long limit) throws IOException {
    return limit <= 0 ? 0 : bytes.read(buffer, 0, (int) Math.min(buffer.length, limit));
  }

  /** Whether the head holds nothing but spaces. */
  public boolean isBlank() {
    return Cell.strip(head).isEmpty();
  }

  /** Whether it is a workbook or a zip. */
  public boolean isPacked() {
    byte[] start = new byte[Math.min(4, first.remaining())];
    first.duplicate().get(start);
    return Archive.isAt(start);
  }

  /** SHA-256, which every Java has. */
  public static MessageDigest sha256Digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no SHA-256", e);
    }
  }

  private static Encoding withoutMark(Utf8Check utf8) {
    if (utf8.isClean()) {
      return new Encoding(StandardCharsets.UTF_8, 0, false);
    }
    return utf8.isMostlyUtf8()
        ? new Encoding(StandardCharsets.UTF_8, 0, true)
        : new Encoding(WINDOWS, 0, true);
  }

  private static String text(Encoding encoding, byte[] head) throws IOException {
    try (Reader reader = encoding.reader(new ByteArrayInputStream(head))) {
      StringBuilder text = new StringBuilder(head.length);
      char[] buffer = new char[1 << 13];
      for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
        text.append(buffer, 0, n);
      }
      return text.toString();
    }
  }

  private static boolean hasZero(byte[] buffer, int length) {
    for (int i = 0; i < length; i++) {
      if (buffer[i] == 0) {
        return true;
      }
    }
    return false;
  }
}
