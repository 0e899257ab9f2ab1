package com.valueinmotion.desktop.imports;

import com.valueinmotion.intake.Recognised;
import com.valueinmotion.intake.format.Format;
import com.valueinmotion.intake.mapping.Mapping;
import com.valueinmotion.intake.mapping.Target;
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
 * @param mapping what its columns are read as; null where it has none
 * @param format what is to read it, where that is the mapping; null where its headers tell
 */
public record DraftFile(
    Path path,
    Preview preview,
    Map<String, DayOrder> days,
    @Nullable Mapping mapping,
    @Nullable Format format) {
  public DraftFile {
    days = Map.copyOf(days);
  }

  static DraftFile of(Path path, Preview preview) {
    return new DraftFile(path, preview, Map.of(), preview.mapping(), preview.format());
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
    Mapping by = mapping;
    return (format == null || by == null) ? recognised() != null : by.lacking().isEmpty();
  }

  /** Whether it can be imported once the person has said what its columns are. */
  public boolean isToMap() {
    return !isKnown() && mapping != null;
  }

  /** How sure it is that the columns are read as they should be, 0–100. */
  public int sure() {
    return mapping == null ? 0 : mapping.confidence();
  }

  ImportPart part() {
    return new ImportPart(preview.part(), format, days);
  }

  /** The same, with what the person says of a column's days; null takes it back. */
  DraftFile reading(String column, @Nullable DayOrder order) {
    Map<String, DayOrder> said = new HashMap<>(days);
    if (order == null) {
      said.remove(column);
    } else {
      said.put(column, order);
    }
    return new DraftFile(path, preview, said, mapping, format);
  }

  /** The same, with a column read as what the person says. */
  DraftFile becoming(String header, Target target) {
    return mapping == null ? this : mapped(mapping.with(header, target));
  }

  /** The same, read by this mapping. */
  DraftFile mapped(Mapping by) {
    return new DraftFile(path, preview, days, by, by.toFormat());
  }
}
