package com.valueinmotion.intake.container;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/** The unpacked bytes of a member: counted, checked, and broken off where they are a bomb. */
final class MemberStream extends InputStream {
  static final String DAMAGED = "it is damaged within its zip archive";

  /** No export is larger. */
  static final long MOST = 2L << 30;

  /** Below this it does no harm, however well it packs: a column of one word packs 1000:1. */
  static final long UNSUSPICIOUS = 50L << 20;

  /** Text packs 5:1, a spreadsheet's XML 20:1; zeros pack 1032:1. */
  static final long RATIO = 200;

  private final InputStream zip;
  private final Packed packed;
  private final InputStream unpacked;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 crc = new CRC32();
  private final Member member;
  private long count;

  /**
   * @param zip its bytes from where the member's packed bytes begin
   */
  MemberStream(InputStream zip, Member member) {
    this.zip = zip;
    this.member = member;
    this.packed = new Packed(zip, member.packed());
    this.unpacked =
        member.method() == Member.STORED
            ? packed
            : new InflaterInputStream(packed, inflater, 1 << 14);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int n;
    try {
      n = unpacked.read(target, offset, length);
    } catch (ZipException | EOFException e) {
      throw new BrokenFileException(DAMAGED, e);
    }
    if (n < 0) {
      check();
      return n;
    }
    crc.update(target, offset, n);
    count += n;
    if (count > MOST) {
      throw new BrokenFileException("it unpacks to more than 2 GB, which no export does");
    }
    if (count > UNSUSPICIOUS && count > RATIO * packed.count) {
      throw new BrokenFileException(
          "it unpacks to more than "
              + RATIO
              + " times its size, as files do that are made to fill a computer's memory");
    }
    return n;
  }

  private void check() throws BrokenFileException {
    if (crc.getValue() != member.crc() || count != member.size()) {
      throw new BrokenFileException(DAMAGED);
    }
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    zip.close();
  }

  /** The packed bytes, which end where the next member begins. */
  private static final class Packed extends FilterInputStream {
    private long left;
    private long count;

    Packed(InputStream zip, long length) {
      super(zip);
      this.left = length;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int n = left == 0 ? -1 : in.read(target, offset, (int) Math.min(length, left));
      if (n > 0) {
        left -= n;
        count += n;
      }
      return n;
    }
  }
}
