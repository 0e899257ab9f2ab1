package com.valueinmotion.intake.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The list at the end of a zip that says what it holds and where. Read rather than walked to: so a
 * member that is damaged or unpacks to terabytes costs its own reading only.
 */
final class Directory {
  /** Five thousand members with long names fit. */
  static final int LONGEST = 1 << 20;

  private static final String DAMAGED = "it is a zip archive whose list of files is damaged";
  private static final long ENTRY = 0x02014b50L;
  private static final long END = 0x06054b50L;
  private static final long END_64 = 0x06064b50L;
  private static final long LOCATOR_64 = 0x07064b50L;
  private static final int END_LENGTH = 22;
  private static final int END_64_LENGTH = 56;
  private static final int LOCATOR_64_LENGTH = 20;
  private static final int ENTRY_LENGTH = 46;
  private static final int SIZES_64 = 1;
  private static final long SEE_64 = 0xFFFFFFFFL;

  private final byte[] tail;
  private final long tailFrom;

  private Directory(byte[] tail, long tailFrom) {
    this.tail = tail;
    this.tailFrom = tailFrom;
  }

  /**
   * Reads the stream to its end, once.
   *
   * @param most how many members there may be
   */
  static List<Member> read(InputStream bytes, int most) throws IOException {
    byte[] ring = new byte[2 * LONGEST];
    int filled = 0;
    long dropped = 0;
    for (int n = bytes.read(ring, 0, ring.length);
        n >= 0;
        n = bytes.read(ring, filled, ring.length - filled)) {
      filled += n;
      if (filled == ring.length) {
        System.arraycopy(ring, LONGEST, ring, 0, LONGEST);
        filled = LONGEST;
        dropped += LONGEST;
      }
    }
    return new Directory(Arrays.copyOf(ring, filled), dropped).members(most);
  }

  private List<Member> members(int most) throws BrokenFileException {
    try {
      int end = end();
      long count = LittleEndian.u16(tail, end + 10);
      long from = LittleEndian.u32(tail, end + 16);
      int locator = end - LOCATOR_64_LENGTH;
      if (locator >= 0 && LittleEndian.u32(tail, locator) == LOCATOR_64) {
        int end64 = inTail(LittleEndian.u64(tail, locator + 8), END_64_LENGTH);
        if (LittleEndian.u32(tail, end64) == END_64) {
          count = LittleEndian.u64(tail, end64 + 32);
          from = LittleEndian.u64(tail, end64 + 48);
        }
      }
      if (count < 0 || count > most) {
        throw new BrokenFileException(
            "it holds "
                + Long.toUnsignedString(count)
                + " files, more than the "
                + most
                + " the workbench unpacks");
      }
      List<Member> members = new ArrayList<>();
      int at = count == 0 ? 0 : inTail(from, ENTRY_LENGTH);
      for (long i = 0; i < count; i++) {
        if (LittleEndian.u32(tail, at) != ENTRY) {
          throw new BrokenFileException(DAMAGED);
        }
        members.add(member(at));
        at +=
            ENTRY_LENGTH
                + LittleEndian.u16(tail, at + 28)
                + LittleEndian.u16(tail, at + 30)
                + LittleEndian.u16(tail, at + 32);
      }
      return members;
    } catch (IndexOutOfBoundsException e) {
      throw new BrokenFileException(DAMAGED, e);
    }
  }

  /** Where the last record begins, which a comment may follow. */
  private int end() throws BrokenFileException {
    for (int at = tail.length - END_LENGTH; at >= 0; at--) {
      if (LittleEndian.u32(tail, at) == END
          && at + END_LENGTH + LittleEndian.u16(tail, at + 20) <= tail.length) {
        return at;
      }
    }
    throw new BrokenFileException("it is a zip archive whose end is missing");
  }

  private int inTail(long offset, int length) throws BrokenFileException {
    long at = offset - tailFrom;
    if (at < 0 || at + length > tail.length) {
      throw new BrokenFileException(DAMAGED);
    }
    return (int) at;
  }

  private Member member(int at) {
    int flags = LittleEndian.u16(tail, at + 8);
    int nameLength = LittleEndian.u16(tail, at + 28);
    int extra = at + ENTRY_LENGTH + nameLength;
    int extraEnd = extra + LittleEndian.u16(tail, at + 30);
    long size = LittleEndian.u32(tail, at + 24);
    long packed = LittleEndian.u32(tail, at + 20);
    long offset = LittleEndian.u32(tail, at + 42);
    while (extra + 4 <= extraEnd && LittleEndian.u16(tail, extra) != SIZES_64) {
      extra += 4 + LittleEndian.u16(tail, extra + 2);
    }
    int next = extra + 4; // the long numbers that are there, in this order
    if (next <= extraEnd && size == SEE_64) {
      size = LittleEndian.u64(tail, next);
      next += 8;
    }
    if (next <= extraEnd && packed == SEE_64) {
      packed = LittleEndian.u64(tail, next);
      next += 8;
    }
    if (next <= extraEnd && offset == SEE_64) {
      offset = LittleEndian.u64(tail, next);
    }
    return new Member(
        name(at + ENTRY_LENGTH, nameLength).replace('\\', '/'),
        LittleEndian.u16(tail, at + 10),
        (flags & 1) != 0,
        packed,
        size,
        LittleEndian.u32(tail, at + 16),
        offset);
  }

  /** UTF-8 whether the zip says so or not; old tools write other letters. */
  private String name(int from, int length) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(tail, from, length))
          .toString();
    } catch (CharacterCodingException e) {
      return new String(tail, from, length, StandardCharsets.ISO_8859_1);
    }
  }
}
