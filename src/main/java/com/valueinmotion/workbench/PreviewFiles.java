package com.valueinmotion.workbench;

import com.valueinmotion.intake.Intake;
import com.valueinmotion.intake.IntakeException;
import com.valueinmotion.intake.Part;
import com.valueinmotion.intake.Recognised;
import com.valueinmotion.intake.SourceFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what a file is from its beginning alone: at once, however large it is. */
public final class PreviewFiles {
  private final Intake intake;

  PreviewFiles(Intake intake) {
    this.intake = intake;
  }

  /**
   * A part of a file as its beginning shows it.
   *
   * @param recognised null where it is not
   * @param failure why it is not, null where it is
   */
  public record Preview(Part part, @Nullable Recognised recognised, @Nullable String failure) {}

  /** The file's parts; of one that cannot be opened, the whole of it with the reason. */
  public List<Preview> of(SourceFile file) {
    try {
      return intake.parts(file).stream().map(this::of).toList();
    } catch (IntakeException e) {
      return List.of(new Preview(Part.of(file), null, String.valueOf(e.getMessage())));
    }
  }

  private Preview of(Part part) {
    try {
      return new Preview(part, intake.preview(part), null);
    } catch (IntakeException e) {
      return new Preview(part, null, String.valueOf(e.getMessage()));
    }
  }
}
