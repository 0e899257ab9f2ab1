package com.valueinmotion.workbench;

import com.valueinmotion.intake.DayQuestion;
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
 * What a person says beforehand of how files are to be read.
 *
 * @param mapping the format of those that fit it, or null
 * @param days the order of day and month where a file does not tell, or null
 */
public record ReadAs(@Nullable Format mapping, @Nullable DayOrder days) {
  /** Nothing is said. */
  public static final ReadAs IT_IS = new ReadAs(null, null);

  /** By the mapping where the file fits it; why it does not fit, where it fits nothing else. */
  Recognised recognise(Part part, Intake intake) throws IntakeException {
    if (mapping == null) {
      return intake.recognise(part);
    }
    try {
      return intake.recognise(part, mapping);
    } catch (IntakeException unfit) {
      try {
        return intake.recognise(part);
      } catch (IntakeException unknown) {
        throw unfit;
      }
    }
  }

  /** The file with its questions answered. */
  Recognised answered(Recognised file) {
    DayOrder order = days;
    if (order == null) {
      return file;
    }
    Map<String, DayOrder> answers =
        file.questions().stream().collect(Collectors.toMap(DayQuestion::column, question -> order));
    return file.answered(answers);
  }
}
