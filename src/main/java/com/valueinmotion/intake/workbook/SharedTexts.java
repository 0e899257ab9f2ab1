package com.valueinmotion.intake.workbook;

import com.valueinmotion.intake.container.BrokenFileException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The texts that a workbook keeps once for all its cells: all of them in memory. */
final class SharedTexts {
  /** A million texts of forty letters fit. */
  private static final long MOST_BYTES = 160L << 20;

  private static final int BYTES_EACH = 64;

  private final List<String> texts = new ArrayList<>();
  private final boolean all;

  /**
   * @param all whether every text is there; otherwise any stands for each
   */
  private SharedTexts(boolean all) {
    this.all = all;
  }

  /** Where only whether there is a text matters, and not which. */
  static SharedTexts unread() {
    return new SharedTexts(false);
  }

  static SharedTexts none() {
    return new SharedTexts(true);
  }

  static SharedTexts read(InputStream bytes) throws IOException {
    SharedTexts shared = new SharedTexts(true);
    long size = 0;
    Xml xml = new Xml(bytes);
    while (xml.next()) {
      if (xml.starts("si")) {
        String text = xml.runs();
        size += BYTES_EACH + 2L * text.length();
        if (size > MOST_BYTES) {
          throw new BrokenFileException(
              "its texts need more memory than the workbench has for them; save its sheets as CSV");
        }
        shared.texts.add(text);
      }
    }
    xml.finish();
    return shared;
  }

  /** The text of this number, or null where there is none. */
  @Nullable String get(String number) {
    if (!all) {
      return "?";
    }
    try {
      int index = Integer.parseInt(number.strip());
      return index >= 0 && index < texts.size() ? texts.get(index) : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
