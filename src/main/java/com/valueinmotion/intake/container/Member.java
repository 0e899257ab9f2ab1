package com.valueinmotion.intake.container;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file in a zip.
 *
 * @param name with its folders
 * @param method how it is packed
 * @param encrypted whether it needs a password
 * @param packed how many bytes it takes in the zip
 * @param size how many bytes it says it unpacks to
 * @param crc the check sum of the unpacked bytes
 * @param offset where it begins in the zip
 */
public record Member(
    String name, int method, boolean encrypted, long packed, long size, long crc, long offset) {
  static final int STORED = 0;
  static final int DEFLATED = 8;

  private static final long HEADER = 0x04034b50L;
  private static final int HEADER_LENGTH = 30;

  /**
   * Its unpacked bytes.
   *
   * @param zip the zip's bytes from the start; closed with what is returned
   */
  public InputStream open(InputStream zip) throws IOException {
    if (encrypted) {
      throw new BrokenFileException("it is protected with a password; unpack it");
    }
    if (method != STORED && method != DEFLATED) {
      throw new BrokenFileException(
          "it is packed in a way the workbench does not know (" + method + "); unpack it");
    }
    if (offset < 0 || packed < 0) {
      throw new BrokenFileException(MemberStream.DAMAGED);
    }
    byte[] header = new byte[HEADER_LENGTH];
    try {
      zip.skipNBytes(offset);
      if (zip.readNBytes(header, 0, HEADER_LENGTH) < HEADER_LENGTH
          || LittleEndian.u32(header, 0) != HEADER) {
        throw new BrokenFileException(MemberStream.DAMAGED);
      }
      zip.skipNBytes(LittleEndian.u16(header, 26) + (long) LittleEndian.u16(header, 28));
    } catch (java.io.EOFException e) {
      throw new BrokenFileException(MemberStream.DAMAGED, e);
    }
    return new MemberStream(zip, this);
  }
}
