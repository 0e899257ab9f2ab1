package com.valueinmotion.desktop.imports;

import com.valueinmotion.intake.Recognised;
import com.valueinmotion.intake.value.DayOrder;
import com.valueinmotion.workbench.ImportPart;
import com.valueinmotion.workbench.PreviewFiles.Preview;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file that was dropped, or one sheet or one file of a zip of it, with what a person has said of
 * it.
 *
 * @param path what was dropped
 * @param preview what its beginning says it is
 * @param days how columns (folded) write days, as the person says
 */
public record DraftFile(Path path, Preview preview, Map<String, DayOrder> days) {
  private static final int SURE = 100;

  public DraftFile {
    days = Map.copyOf(days);
  }

  static DraftFile of(Path path, Preview preview) {
    return new DraftFile(path, preview, Map.of());
  }

  /** What to call it to a person: {@code people.xlsx, sheet People}. */
  public String title() {
    return preview.part().title();
  }

  /** Null where its beginning is of no kind the workbench knows. */
  public @Nullable Recognised recognised() {
    return preview.recognised();
  }

  /** Whether it can be imported, as far as its beginning tells. */
  public boolean isKnown() {
    return recognised() != null;
  }

  /** How sure it is that the columns are read as they should be, 0–100. */
  public int sure() {
    return isKnown() ? SURE : 0;
  }

  ImportPart part() {
    return new ImportPart(preview.part(), null, days);
  }

  /** The same, with what the person says of a column's days; null takes it back. */
  DraftFile reading(String column, @Nullable DayOrder order) {
    Map<String, DayOrder> said = new HashMap<>(days);
    if (order == null) {
      said.remove(column);
    } else {
      said.put(column, order);
    }
    return new DraftFile(path, preview, said);
  }
}
