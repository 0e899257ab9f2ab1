package com.valueinmotion.workbench;

import com.valueinmotion.intake.Intake;
import com.valueinmotion.intake.IntakeException;
import com.valueinmotion.intake.Part;
import com.valueinmotion.intake.Recognised;
import com.valueinmotion.intake.format.Format;
import com.valueinmotion.intake.value.DayOrder;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A part of a file that is to be imported, with what a person said of it.
 *
 * @param format how to read it, null where its headers tell
 * @param days how columns (folded) write days, where the file does not tell
 * @param otherwise how all other columns do, null where nobody has said
 */
public record ImportPart(
    Part part, @Nullable Format format, Map<String, DayOrder> days, @Nullable DayOrder otherwise) {
  public ImportPart {
    days = Map.copyOf(days);
  }

  public ImportPart(Part part, @Nullable Format format, Map<String, DayOrder> days) {
    this(part, format, days, null);
  }

  /** As the file itself tells. */
  public static ImportPart of(Part part) {
    return new ImportPart(part, null, Map.of());
  }

  /** What it is, its questions answered. */
  Recognised recognise(Intake intake) throws IntakeException {
    Recognised known =
        (format == null ? intake.recognise(part) : intake.recognise(part, format)).answered(days);
    DayOrder order = otherwise;
    return order == null
        ? known
        : known.answered(
            known.questions().stream().collect(Collectors.toMap(q -> q.column(), q -> order)));
  }
}
