package com.valueinmotion.workbench;

import com.valueinmotion.intake.Intake;
import com.valueinmotion.intake.IntakeException;
import com.valueinmotion.intake.Part;
import com.valueinmotion.intake.Recognised;
import com.valueinmotion.intake.format.Format;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part that is to be imported, looked at.
 *
 * @param mapping what a person says it is to be read by, or null
 * @param recognised null where it is of no kind
 * @param failure why it is of none, null where it is
 */
record PartLook(
    ImportPart part,
    @Nullable Format mapping,
    @Nullable Recognised recognised,
    @Nullable String failure) {

  /**
   * @param as how those parts are to be read of which nobody has said more
   * @throws IntakeException where a part is no longer the one that was checked
   */
  static List<PartLook> of(List<ImportPart> parts, Intake intake, ReadAs as, Progress progress)
      throws IntakeException {
    List<PartLook> looks = new ArrayList<>();
    for (ImportPart part : parts) {
      looks.add(of(part, intake, as, progress));
    }
    return looks;
  }

  private static PartLook of(ImportPart wanted, Intake intake, ReadAs as, Progress progress)
      throws IntakeException {
    Part part = wanted.part();
    Format own = wanted.format();
    Format mapping = own == null ? as.mapping() : own;
    PartLook look;
    try (WatchedFile file = new WatchedFile(part.file(), progress, "Looking at " + part.title())) {
      Part watched = new Part(file, part.sheet());
      Recognised known =
          own == null ? as.recognise(watched, intake) : intake.recognise(watched, own);
      look = new PartLook(wanted, mapping, as.answered(known.answered(wanted.days())), null);
    } catch (IntakeException e) {
      look = new PartLook(wanted, mapping, null, String.valueOf(e.getMessage()));
    }
    Recognised known = look.recognised();
    if (wanted.sha256() != null && (known == null || !wanted.sha256().equals(known.sha256()))) {
      throw new IntakeException(
          part.file().name()
              + " has changed since it was checked, so that other rows would enter than those you"
              + " saw. Nothing was imported. Check it again.");
    }
    return look;
  }

  /** 0 where nothing of it will be read. */
  long bytes() {
    return recognised == null ? 0 : recognised.bytes();
  }
}
