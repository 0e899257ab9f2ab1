package com.valueinmotion.intake.container;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a zip holds.
 *
 * @param bytes the zip
 * @param members in the zip's order
 */
public record Archive(ByteSource bytes, List<Member> members) {
  /** A workbook with pictures and thousands of sheets has fewer. */
  private static final int MOST = 5_000;

  /** Whether bytes that begin so are a zip. */
  public static boolean isAt(byte[] head) {
    return head.length >= 4
        && head[0] == 'P'
        && head[1] == 'K'
        && ((head[2] == 3 && head[3] == 4) || (head[2] == 5 && head[3] == 6));
  }

  /** Reads what it holds, in one pass over its bytes; unpacks nothing. */
  public static Archive of(ByteSource bytes) throws IOException {
    try (InputStream stream = bytes.open()) {
      return new Archive(bytes, List.copyOf(Directory.read(stream, MOST)));
    }
  }

  /** The member of this name; in any case, as spreadsheets look for it. */
  public Optional<Member> find(String name) {
    return members.stream().filter(m -> m.name().equalsIgnoreCase(name)).findFirst();
  }

  /** The member's unpacked bytes. */
  public InputStream open(Member member) throws IOException {
    InputStream stream = bytes.open();
    try {
      return member.open(stream);
    } catch (IOException e) {
      stream.close();
      throw e;
    }
  }

  /** Whether it is a workbook that can be read. */
  public boolean isWorkbook() {
    return find("[Content_Types].xml").isPresent() && foreign() == null;
  }

  /** What it is instead of a workbook or of files that somebody put together, or null. */
  public @Nullable String foreign() {
    if (find("xl/workbook.bin").isPresent()) {
      return "a binary workbook (.xlsb); save it as a workbook (.xlsx)";
    }
    if (find("content.xml").isPresent() && find("mimetype").isPresent()) {
      return "an OpenDocument file (.ods); save it as a workbook (.xlsx)";
    }
    if (members.stream().anyMatch(m -> m.name().toLowerCase(Locale.ROOT).endsWith(".iwa"))
        || find("Index.zip").isPresent()) {
      return "a Numbers document; export it as a workbook (.xlsx) or as CSV";
    }
    if (find("word/document.xml").isPresent()) {
      return "a Word document; put its table into a workbook (.xlsx)";
    }
    return find("ppt/presentation.xml").isPresent()
        ? "a PowerPoint presentation; export the data it shows instead"
        : null;
  }
}
