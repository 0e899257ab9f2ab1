package com.valueinmotion.intake.workbook;

import com.valueinmotion.intake.container.Archive;
import com.valueinmotion.intake.container.BrokenFileException;
import com.valueinmotion.intake.container.ByteSource;
import com.valueinmotion.intake.container.Member;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A workbook: its sheets, and what their cells share. */
public final class Workbook {
  private static final int MOST_SHEETS = 1_000;

  private final Archive archive;
  private final List<Sheet> sheets;
  private final Optional<Member> texts;
  private final List<Style> styles;
  private final boolean from1904;

  /** One sheet. */
  private record Sheet(String name, boolean visible, String path) {}

  /** What one part of the workbook says of others. */
  private record Relation(String type, String target) {
    boolean is(String kind) {
      return type.endsWith("/" + kind);
    }
  }

  private Workbook(
      Archive archive,
      List<Sheet> sheets,
      Optional<Member> texts,
      List<Style> styles,
      boolean from1904) {
    this.archive = archive;
    this.sheets = sheets;
    this.texts = texts;
    this.styles = styles;
    this.from1904 = from1904;
  }

  /** Reads all but the sheets and the texts. */
  public static Workbook of(ByteSource bytes) throws IOException {
    return of(Archive.of(bytes));
  }

  /** The same of an archive that is known. */
  public static Workbook of(Archive archive) throws IOException {
    String path =
        relations(archive, "_rels/.rels", "").values().stream()
            .filter(r -> r.is("officeDocument"))
            .map(Relation::target)
            .findFirst()
            .orElse("xl/workbook.xml");
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    Map<String, Relation> relations =
        relations(archive, folder + "_rels/" + path.substring(folder.length()) + ".rels", folder);
    List<Sheet> sheets = new ArrayList<>();
    boolean from1904 = false;
    try (InputStream part = archive.open(member(archive, path))) {
      Xml xml = new Xml(part);
      while (xml.next()) {
        if (xml.starts("workbookPr")) {
          from1904 = xml.flag("date1904");
        } else if (xml.starts("sheet") && sheets.size() < MOST_SHEETS) {
          Relation relation = relations.get(String.valueOf(xml.attribute("id")));
          String name = xml.attribute("name");
          if (relation != null && relation.is("worksheet") && name != null) {
            sheets.add(
                new Sheet(
                    name.strip(),
                    xml.attribute("state") == null || "visible".equals(xml.attribute("state")),
                    relation.target()));
          }
        }
      }
    }
    Optional<Member> texts = find(archive, relations, "sharedStrings");
    Optional<Member> look = find(archive, relations, "styles");
    return new Workbook(
        archive,
        List.copyOf(sheets),
        texts,
        look.isPresent() ? styles(archive, look.get()) : List.of(),
        from1904);
  }

  /** The sheets a person can see and that hold something, in their order. */
  public List<String> sheets() throws IOException {
    List<String> found = new ArrayList<>();
    for (Sheet sheet : sheets) {
      if (sheet.visible() && holdsSomething(sheet)) {
        found.add(sheet.name());
      }
    }
    return found;
  }

  /** Whether its days count from 1904, as those of old ones from a Mac. */
  public boolean countsFrom1904() {
    return from1904;
  }

  /**
   * The rows of a sheet.
   *
   * @param bytes those of the workbook from the start, once more; the caller closes them
   */
  public SheetReader open(String sheet, InputStream bytes) throws IOException {
    for (Sheet one : sheets) {
      if (one.name().equals(sheet)) {
        return new SheetReader(member(archive, one.path()).open(bytes), texts(), styles, from1904);
      }
    }
    throw new BrokenFileException("the workbook has no such sheet");
  }

  /** A sheet that breaks off before its first cell counts: it is for its own reading to say so. */
  private boolean holdsSomething(Sheet sheet) throws IOException {
    try (InputStream part = archive.open(member(archive, sheet.path()))) {
      return new SheetReader(part, SharedTexts.unread(), styles, from1904).next() != null;
    } catch (BrokenFileException e) {
      return true;
    }
  }

  private SharedTexts texts() throws IOException {
    if (texts.isEmpty()) {
      return SharedTexts.none();
    }
    try (InputStream part = archive.open(texts.get())) {
      return SharedTexts.read(part);
    }
  }

  private static List<Style> styles(Archive archive, Member member) throws IOException {
    try (InputStream part = archive.open(member)) {
      return Style.read(part);
    }
  }

  private static Optional<Member> find(
      Archive archive, Map<String, Relation> relations, String kind) {
    return relations.values().stream()
        .filter(r -> r.is(kind))
        .findFirst()
        .flatMap(r -> archive.find(r.target()));
  }

  private static Member member(Archive archive, String path) throws BrokenFileException {
    return archive
        .find(path)
        .orElseThrow(() -> new BrokenFileException("the workbook lacks a part of it, " + path));
  }

  private static Map<String, Relation> relations(Archive archive, String path, String folder)
      throws IOException {
    Map<String, Relation> relations = new LinkedHashMap<>();
    Optional<Member> member = archive.find(path);
    if (member.isEmpty()) {
      return relations;
    }
    try (InputStream part = archive.open(member.get())) {
      Xml xml = new Xml(part);
      while (xml.next() && relations.size() < 2 * MOST_SHEETS) {
        if (xml.starts("Relationship")) {
          relations.put(
              String.valueOf(xml.attribute("Id")),
              new Relation(
                  String.valueOf(xml.attribute("Type")),
                  resolved(folder, String.valueOf(xml.attribute("Target")))));
        }
      }
    }
    return relations;
  }

  /** The path in the archive of a target that is relative to a folder, or absolute. */
  private static String resolved(String folder, String target) {
    Deque<String> path = new ArrayDeque<>();
    for (String step : (target.startsWith("/") ? target : folder + target).split("/", -1)) {
      if (step.equals("..")) {
        path.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        path.addLast(step);
      }
    }
    return String.join("/", path);
  }

  /** Whether the name is that of a sheet which only explains others. */
  public static boolean isGuide(String sheet) {
    return sheet.strip().toLowerCase(Locale.ROOT).equals("column guide");
  }
}
