package com.valueinmotion.intake;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Zips, also such as no tool writes. */
final class RawZip {
  static final int STORED = 0;
  static final int DEFLATED = 8;

  private final ByteArrayOutputStream members = new ByteArrayOutputStream();
  private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
  private int count;

  RawZip add(String name, String text) {
    return add(name, text.getBytes(StandardCharsets.UTF_8));
  }

  RawZip add(String name, byte[] bytes) {
    return add(name, DEFLATED, 0, crc(bytes), deflated(bytes), bytes.length);
  }

  RawZip stored(String name, byte[] bytes) {
    return add(name, STORED, 0, crc(bytes), bytes, bytes.length);
  }

  RawZip add(String name, int method, int flags, long crc, byte[] packed, long size) {
    byte[] path = name.getBytes(StandardCharsets.UTF_8);
    int offset = members.size();
    Little local = new Little();
    local.putInt(0x04034b50).putShort(20).putShort(flags | 0x800);
    local.putShort(method).putInt(0).putInt((int) crc).putInt(packed.length);
    local.putInt((int) size).putShort(path.length).putShort(0);
    members.writeBytes(local.bytes());
    members.writeBytes(path);
    members.writeBytes(packed);
    Little entry = new Little();
    entry.putInt(0x02014b50).putShort(20).putShort(20);
    entry.putShort(flags | 0x800).putShort(method).putInt(0).putInt((int) crc);
    entry.putInt(packed.length).putInt((int) size).putShort(path.length);
    entry.putShort(0).putShort(0).putInt(0).putInt(0);
    entry.putInt(offset);
    directory.writeBytes(entry.bytes());
    directory.writeBytes(path);
    count++;
    return this;
  }

  byte[] bytes() {
    return bytes(count);
  }

  /**
   * @param said how many members the zip says it has
   */
  byte[] bytes(int said) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(members.toByteArray());
    all.writeBytes(directory.toByteArray());
    Little end = new Little();
    end.putInt(0x06054b50).putInt(0).putShort(said).putShort(said);
    end.putInt(directory.size()).putInt(members.size()).putShort(0);
    all.writeBytes(end.bytes());
    return all.toByteArray();
  }

  /** With the records for more than 4 GB, as some tools write them always. */
  byte[] long64() {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(members.toByteArray());
    all.writeBytes(directory.toByteArray());
    long at = all.size();
    Little end64 = new Little();
    end64.putInt(0x06064b50).putLong(44).putShort(45).putShort(45);
    end64.putInt(0).putInt(0).putLong(count).putLong(count);
    end64.putLong(directory.size()).putLong(members.size());
    all.writeBytes(end64.bytes());
    all.writeBytes(new Little().putInt(0x07064b50).putInt(0).putLong(at).putInt(1).bytes());
    Little end = new Little();
    end.putInt(0x06054b50).putInt(0).putShort(-1).putShort(-1);
    end.putInt(-1).putInt(-1).putShort(0);
    all.writeBytes(end.bytes());
    return all.toByteArray();
  }

  /**
   * Letters that pack a thousand to one, as many as it takes; with a check sum that is no match.
   */
  RawZip bomb(String name, String begin, long size, String letters) {
    int piece = 16 << 20;
    Deflater deflater = new Deflater(9, true);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    deflate(deflater, begin.getBytes(StandardCharsets.UTF_8), Deflater.FULL_FLUSH, packed);
    byte[] many = letters.repeat(piece / letters.length()).getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream again = new ByteArrayOutputStream();
    deflate(deflater, many, Deflater.FULL_FLUSH, again);
    for (long done = 0; done < size; done += piece) {
      packed.writeBytes(again.toByteArray());
    }
    deflater.end();
    packed.writeBytes(deflated(new byte[0]));
    return add(name, DEFLATED, 0, 0, packed.toByteArray(), size);
  }

  static long crc(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return crc.getValue();
  }

  static byte[] deflated(byte[] bytes) {
    Deflater deflater = new Deflater(6, true);
    deflater.finish();
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    deflate(deflater, bytes, Deflater.NO_FLUSH, packed);
    deflater.end();
    return packed.toByteArray();
  }

  private static void deflate(
      Deflater deflater, byte[] bytes, int flush, ByteArrayOutputStream to) {
    deflater.setInput(bytes);
    byte[] buffer = new byte[1 << 16];
    for (int n = deflater.deflate(buffer, 0, buffer.length, flush);
        n > 0;
        n = deflater.deflate(buffer, 0, buffer.length, flush)) {
      to.write(buffer, 0, n);
    }
  }

  /** Numbers as zips store them, lowest byte first. */
  private static final class Little {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Little putShort(int number) {
      return put(number, 2);
    }

    Little putInt(int number) {
      return put(number, 4);
    }

    Little putLong(long number) {
      return put(number, 8);
    }

    private Little put(long number, int length) {
      for (int i = 0; i < length; i++) {
        bytes.write((int) (number >>> (8 * i)));
      }
      return this;
    }

    byte[] bytes() {
      return bytes.toByteArray();
    }
  }
}
