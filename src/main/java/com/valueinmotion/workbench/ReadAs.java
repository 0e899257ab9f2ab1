package com.valueinmotion.workbench;

import com.valueinmotion.intake.Intake;
import com.valueinmotion.intake.IntakeException;
import com.valueinmotion.intake.Part;
import com.valueinmotion.intake.format.Format;
import com.valueinmotion.intake.value.DayOrder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a person says beforehand of how files are to be read.
 *
 * @param mapping the format of those that fit it, or null
 * @param days the order of day and month where a file does not tell, or null
 */
public record ReadAs(@Nullable Format mapping, @Nullable DayOrder days) {
  /** Nothing is said. */
  public static final ReadAs IT_IS = new ReadAs(null, null);

  /** The part, by the mapping where it fits it or nothing else. */
  ImportPart part(Part part, Intake intake) {
    return new ImportPart(part, fits(part, intake) ? mapping : null, Map.of(), days);
  }

  private boolean fits(Part part, Intake intake) {
    Format by = mapping;
    if (by == null) {
      return false;
    }
    try {
      intake.preview(part, by);
      return true;
    } catch (IntakeException unfit) {
      try {
        intake.preview(part);
        return false;
      } catch (IntakeException unknown) {
        return true; // so that it is said why the mapping does not fit
      }
    }
  }
}
