package com.valueinmotion.workbench;

import com.valueinmotion.intake.Part;
import com.valueinmotion.intake.format.Format;
import com.valueinmotion.intake.value.DayOrder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A part of a file that is to be imported, with what a person said of it.
 *
 * @param format how to read it, null where its headers tell
 * @param days how columns (folded) write days, where the file does not tell
 * @param sha256 of the bytes that were checked, which no others may take the place of; null where
 *     nobody has looked
 */
public record ImportPart(
    Part part, @Nullable Format format, Map<String, DayOrder> days, @Nullable String sha256) {
  public ImportPart {
    days = Map.copyOf(days);
  }

  /** Whatever bytes the file has when it is read. */
  public ImportPart(Part part, @Nullable Format format, Map<String, DayOrder> days) {
    this(part, format, days, null);
  }

  /** The same, while the file has these bytes. */
  public ImportPart of(String bytes) {
    return new ImportPart(part, format, days, bytes);
  }

  /** As the file itself tells. */
  public static ImportPart of(Part part) {
    return new ImportPart(part, null, Map.of());
  }
}
