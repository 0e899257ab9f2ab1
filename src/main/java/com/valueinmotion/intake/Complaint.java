package com.valueinmotion.intake;

import com.valueinmotion.intake.format.Format;
import com.valueinmotion.intake.table.TableException;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What to say to a person whose file cannot be read. */
final class Complaint {
  private static final String SAFE = " Nothing of it was imported.";
  private static final int MANY_HEADERS = 20;
  private static final int LONG_HEADER = 40;

  private final String file;

  Complaint(String file) {
    this.file = file;
  }

  IntakeException unreadable(IOException e) {
    return new IntakeException(
        file
            + " could not be read ("
            + e.getMessage()
            + ")."
            + SAFE
            + " Check that it is a file, that it is still there and that you may open it; of a"
            + " folder, give the files in it.",
        e);
  }

  IntakeException empty() {
    return new IntakeException(
        file + " is empty." + SAFE + " Export it again and look into it before you import it.");
  }

  IntakeException foreign(String kind) {
    return new IntakeException(
        file
            + " is "
            + kind
            + "."
            + SAFE
            + " The workbench reads CSV, JSON, workbooks (.xlsx) and zip archives of them.");
  }

  /** A zip where one table is expected. */
  IntakeException several(int parts, String kind) {
    return new IntakeException(
        file + " holds " + parts + " " + kind + "." + SAFE + " Choose which of them to import.");
  }

  IntakeException holdsNothing(String kind) {
    return new IntakeException(
        file + " holds no " + kind + "." + SAFE + " Look into it before you import it again.");
  }

  IntakeException tooMany(int files, int most) {
    return new IntakeException(
        file
            + " holds "
            + files
            + " files, more than the "
            + most
            + " the workbench reads at once."
            + SAFE
            + " Unpack it, and import the files you need.");
  }

  /**
   * @param e a {@link TableException} or a BrokenFileException, whose messages are for a person
   */
  IntakeException broken(Exception e) {
    return new IntakeException(
        file
            + " cannot be read: "
            + e.getMessage()
            + "."
            + SAFE
            + " Correct it or export it again.",
        e);
  }

  IntakeException unknown(List<String> headers, @Nullable Format nearest, List<String> lacking) {
    String found =
        headers.isEmpty()
            ? "It has no columns or fields."
            : "Its columns are "
                + String.join(
                    ", ", headers.stream().limit(MANY_HEADERS).map(Complaint::cut).toList())
                + (headers.size() > MANY_HEADERS ? ", …" : "")
                + ".";
    return new IntakeException(
        file
            + " is of no kind the workbench knows. "
            + found
            + (nearest == null
                ? ""
                : " The nearest kind is \""
                    + nearest.title()
                    + "\"; for that it needs "
                    + String.join(" and ", lacking)
                    + ".")
            + SAFE
            + " Say what its columns are, in the window under Import or with the console's verb"
            + " mapping, or add or rename columns; then import it again.");
  }

  IntakeException unfit(String mapping, List<String> lacking) {
    return new IntakeException(
        file
            + " does not fit the mapping \""
            + mapping
            + "\"; for that it needs "
            + String.join(" and ", lacking)
            + "."
            + SAFE
            + " Correct the mapping, or leave it out.");
  }

  IntakeException tie(String one, String other) {
    return new IntakeException(
        file
            + " fits two formats equally well, "
            + one
            + " and "
            + other
            + "."
            + SAFE
            + " One of the two formats must ask for more headers.");
  }

  IntakeException repeated(List<String> headers) {
    return new IntakeException(
        file
            + " has more than one column "
            + String.join(", ", headers)
            + ", and it is not clear which counts."
            + SAFE
            + " Rename or delete all but one.");
  }

  IntakeException changed() {
    return new IntakeException(
        file
            + " changed while it was being read."
            + SAFE
            + " Wait until it is completely saved, and import it again.");
  }

  private static String cut(String header) {
    String line = header.replaceAll("\\s+", " ");
    return line.length() > LONG_HEADER ? line.substring(0, LONG_HEADER) + "…" : line;
  }
}
