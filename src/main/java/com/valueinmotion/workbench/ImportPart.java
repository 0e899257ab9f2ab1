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
 */
public record ImportPart(Part part, @Nullable Format format, Map<String, DayOrder> days) {
  public ImportPart {
    days = Map.copyOf(days);
  }

  /** As the file itself tells. */
  public static ImportPart of(Part part) {
    return new ImportPart(part, null, Map.of());
  }
}
