package com.valueinmotion.intake;

import com.valueinmotion.intake.container.Archive;
import com.valueinmotion.intake.container.BrokenFileException;
import com.valueinmotion.intake.container.Member;
import com.valueinmotion.intake.workbook.Workbook;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds what of a file is read as one table each. */
final class Unpacking {
  private static final int MOST_FILES = 500;

  private Unpacking() {}

  /**
   * A file by itself, the sheets of a workbook, the files of a zip and the sheets of workbooks in
   * it. What of a zip cannot be read is among them: its own reading says what is wrong with it.
   */
  static List<Part> parts(SourceFile file) throws IntakeException {
    Complaint complaint = new Complaint(file.name());
    try {
      if (!isPacked(file)) {
        return List.of(Part.of(file));
      }
      Archive archive = Archive.of(file);
      String foreign = archive.foreign();
      if (foreign != null) {
        throw complaint.foreign(foreign);
      }
      return archive.isWorkbook() ? sheets(file, archive) : files(file, archive);
    } catch (BrokenFileException e) {
      throw complaint.broken(e);
    } catch (IOException e) {
      throw complaint.unreadable(e);
    }
  }

  /** The one table that a workbook or a zip holds. */
  static Part only(SourceFile file) throws IntakeException {
    if (file instanceof ZippedFile zipped && isZip(zipped)) {
      throw new Complaint(file.name()).foreign("a zip archive within a zip archive; unpack it");
    }
    List<Part> parts = parts(file);
    if (parts.size() > 1) {
      throw new Complaint(file.name())
          .several(parts.size(), parts.getFirst().sheet() == null ? "files" : "sheets");
    }
    return parts.getFirst();
  }

  private static boolean isPacked(SourceFile file) throws IOException {
    try (InputStream bytes = file.open()) {
      return Archive.isAt(bytes.readNBytes(4));
    }
  }

  private static boolean isZip(ZippedFile file) throws IntakeException {
    try {
      Archive archive = Archive.of(file);
      return archive.foreign() == null && !archive.isWorkbook();
    } catch (BrokenFileException e) {
      throw new Complaint(file.name()).broken(e);
    } catch (IOException e) {
      throw new Complaint(file.name()).unreadable(e);
    }
  }

  private static List<Part> sheets(SourceFile file, Archive archive)
      throws IOException, IntakeException {
    List<Part> sheets =
        Workbook.of(archive).sheets().stream()
            .filter(sheet -> !Workbook.isGuide(sheet))
            .map(sheet -> new Part(file, sheet))
            .toList();
    if (sheets.isEmpty()) {
      throw new Complaint(file.name()).holdsNothing("sheet with anything in it that is not hidden");
    }
    return sheets;
  }

  private static List<Part> files(SourceFile file, Archive archive)
      throws IOException, IntakeException {
    List<Member> members = archive.members().stream().filter(m -> isMeant(m.name())).toList();
    Complaint complaint = new Complaint(file.name());
    if (members.isEmpty()) {
      throw complaint.holdsNothing("file to read");
    }
    if (members.size() > MOST_FILES) {
      throw complaint.tooMany(members.size(), MOST_FILES);
    }
    List<Part> parts = new ArrayList<>();
    for (Member member : members) {
      String name = file.name() + "/" + member.name().replaceAll("\\p{Cntrl}", "?");
      parts.addAll(within(new ZippedFile(name, archive, member)));
    }
    return parts;
  }

  private static List<Part> within(ZippedFile file) throws IOException {
    try {
      if (isPacked(file) && !isZip(file)) {
        return parts(file);
      }
    } catch (IntakeException | BrokenFileException e) {
      return List.of(Part.of(file)); // to be said where it is read
    }
    return List.of(Part.of(file));
  }

  /** Not what computers leave in zips beside what a person put there. */
  private static boolean isMeant(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    return !name.isEmpty()
        && !name.startsWith("~$")
        && !name.equals("thumbs.db")
        && !name.equals("desktop.ini")
        && Stream.of(path.split("/", -1)).noneMatch(s -> s.matches("\\.[^.].*|__MACOSX"));
  }
}
