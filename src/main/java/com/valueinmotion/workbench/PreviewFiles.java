package com.valueinmotion.workbench;

import com.valueinmotion.account.StoreException;
import com.valueinmotion.intake.Intake;
import com.valueinmotion.intake.IntakeException;
import com.valueinmotion.intake.Part;
import com.valueinmotion.intake.Recognised;
import com.valueinmotion.intake.SourceFile;
import com.valueinmotion.intake.format.Format;
import com.valueinmotion.intake.mapping.Mapping;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what a file is from its beginning alone: at once, however large it is. */
public final class PreviewFiles {
  private final Mappings mappings;

  PreviewFiles(Mappings mappings) {
    this.mappings = mappings;
  }

  /**
   * A part of a file as its beginning shows it.
   *
   * @param recognised null where it is not
   * @param mapping what its columns are read as, or may be; null where it has none
   * @param format the mapping as the format that is to read it, where it takes a mapping; else null
   * @param failure why it is not recognised, null where it is
   */
  public record Preview(
      Part part,
      @Nullable Recognised recognised,
      @Nullable Mapping mapping,
      @Nullable Format format,
      @Nullable String failure) {}

  /** The file's parts; of one that cannot be opened, the whole of it with the reason. */
  public List<Preview> of(SourceFile file) throws StoreException {
    Intake intake = mappings.intake();
    List<Preview> previews = new ArrayList<>();
    try {
      for (Part part : intake.parts(file)) {
        previews.add(of(part, intake));
      }
    } catch (IntakeException e) {
      previews.add(new Preview(Part.of(file), null, null, null, String.valueOf(e.getMessage())));
    }
    return previews;
  }

  /** The same part, read by a format. */
  public Preview by(Format format, Part part) throws IntakeException, StoreException {
    Recognised known = mappings.intake().preview(part, format);
    return new Preview(part, known, known.mapping(), format, null);
  }

  private static Preview of(Part part, Intake intake) {
    try {
      Recognised known = intake.preview(part);
      Preview asKnown = new Preview(part, known, known.mapping(), null, null);
      return known.format().lastResort() ? better(asKnown, known, intake) : asKnown;
    } catch (IntakeException e) {
      return proposed(part, intake, String.valueOf(e.getMessage()));
    }
  }

  /** A sheet of one's own: by a mapping, where that finds more in it than its plain words. */
  private static Preview better(Preview asKnown, Recognised known, Intake intake)
      throws IntakeException {
    Mapping proposed = intake.propose(asKnown.part()).withIntroduces(true);
    return proposed.lacking().isEmpty() && columns(proposed) > columns(known.mapping())
        ? by(proposed, asKnown.part(), intake)
        : asKnown;
  }

  private static Preview proposed(Part part, Intake intake, String failure) {
    try {
      Mapping proposed = intake.propose(part);
      return proposed.lacking().isEmpty()
          ? by(proposed, part, intake)
          : new Preview(part, null, proposed, proposed.toFormat(), failure);
    } catch (IntakeException e) {
      return new Preview(part, null, null, null, failure);
    }
  }

  private static Preview by(Mapping mapping, Part part, Intake intake) throws IntakeException {
    Format format = mapping.toFormat();
    return new Preview(part, intake.preview(part, format), mapping, format, null);
  }

  private static long columns(Mapping mapping) {
    return mapping.columns().stream().filter(column -> column.target().imported()).count();
  }
}
