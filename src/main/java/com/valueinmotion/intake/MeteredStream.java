package com.valueinmotion.intake;

import com.valueinmotion.intake.table.Probe;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.util.HexFormat;

/** Counts and hashes the bytes that are read. */
final class MeteredStream extends FilterInputStream {
  private final DigestInputStream digesting;
  private long count;

  MeteredStream(InputStream bytes) {
    this(new DigestInputStream(bytes, Probe.sha256Digest()));
  }

  private MeteredStream(DigestInputStream digesting) {
    super(digesting);
    this.digesting = digesting;
  }

  @Override
  public int read() throws IOException {
    int one = in.read();
    count += one < 0 ? 0 : 1;
    return one;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int n = in.read(target, offset, length);
    count += Math.max(n, 0);
    return n;
  }

  @Override
  public long skip(long n) throws IOException {
    return readNBytes((int) Math.min(n, 1 << 16)).length; // skipped bytes must be hashed as well
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  long count() {
    return count;
  }

  /** The hash of the whole stream; reads what is left of it. */
  String sha256OfAll() throws IOException {
    transferTo(OutputStream.nullOutputStream());
    return HexFormat.of().formatHex(digesting.getMessageDigest().digest());
  }
}
