package com.valueinmotion.workbench;

import com.valueinmotion.account.StoreException;
import com.valueinmotion.intake.Intake;
import com.valueinmotion.intake.IntakeException;
import com.valueinmotion.intake.MappingStore;
import com.valueinmotion.intake.Part;
import com.valueinmotion.intake.format.Format;
import com.valueinmotion.intake.format.FormatException;
import com.valueinmotion.intake.format.FormatLoader;
import com.valueinmotion.intake.format.FormatWriter;
import com.valueinmotion.intake.format.Headers;
import com.valueinmotion.intake.format.RowKind;
import com.valueinmotion.intake.mapping.MappedColumn;
import com.valueinmotion.intake.mapping.Mapping;
import com.valueinmotion.intake.mapping.MappingYaml;
import com.valueinmotion.intake.mapping.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the columns of files are read as: proposed, corrected by a person, remembered, shared. */
public final class Mappings {
  private final MappingStore store;
  private final Intake intake;

  Mappings(MappingStore store, Intake intake) {
    this.store = store;
    this.intake = intake;
  }

  /** Where there is no store, so that nothing is remembered. */
  public static Mappings unremembered() throws WorkbenchException {
    return new Mappings(new Nowhere(), ProductRules.load().intake());
  }

  /**
   * What a person has said of files with certain headers.
   *
   * @param format what they are read by, null where that can no longer be read
   * @param problem why it cannot, or null
   */
  public record Remembered(
      String fingerprint,
      String title,
      String yaml,
      @Nullable Format format,
      @Nullable String problem) {}

  /** What a person calls a format; its id where no format is called so. */
  String title(String id, List<Format> shipped) {
    return Stream.concat(shipped.stream(), readable())
        .filter(format -> format.id().equals(id))
        .findFirst()
        .map(Format::title)
        .orElse(id);
  }

  /** None where the store cannot say: a title is not worth failing for. */
  private Stream<Format> readable() {
    try {
      return all().stream().flatMap(known -> Stream.ofNullable(known.format()));
    } catch (StoreException e) {
      return Stream.empty();
    }
  }

  /** Reads files with all that is remembered. */
  public Intake intake() throws StoreException {
    Map<String, Format> formats = new HashMap<>();
    for (Remembered remembered : all()) {
      if (remembered.format() != null) {
        formats.put(remembered.fingerprint(), remembered.format());
      }
    }
    return intake.remembering(formats);
  }

  /** What of the file is read as one table each. */
  public List<Part> parts(PathSource file) throws IntakeException {
    return intake.parts(file);
  }

  /** What the columns are read as, or may be where nobody has said. */
  public Mapping propose(Part part) throws IntakeException, StoreException {
    return intake().propose(part);
  }

  /** What the columns may be read as where a person says what the rows are about. */
  public Mapping propose(Part part, RowKind kind) throws IntakeException {
    return intake.propose(part, kind);
  }

  /** What a column of such rows may be read as, to choose from. */
  public List<Target> targets(RowKind kind) {
    return intake.targets(kind);
  }

  /** Reads files with these headers so from now on. */
  public void remember(Mapping mapping) throws StoreException, WorkbenchException {
    if (!mapping.lacking().isEmpty()) {
      throw new WorkbenchException(
          "Such files cannot be read yet: what is needed is "
              + String.join("; ", mapping.lacking())
              + ". Nothing was remembered; say which columns these are.");
    }
    remember(mapping.columns().stream().map(MappedColumn::header).toList(), mapping.toFormat());
  }

  /** Reads files with these headers by this format from now on. */
  void remember(List<String> headers, Format format) throws StoreException {
    store.remember(
        Headers.fingerprint(headers),
        format.title(),
        FormatWriter.headers(headers) + FormatWriter.write(format));
  }

  /** The mapping as a file to look at, to correct and to share. */
  public String yaml(Mapping mapping, String file) {
    return MappingYaml.of(mapping, file, targets(mapping.kind()));
  }

  /**
   * A mapping that was saved or shared.
   *
   * @param file what to call it where it is wrong
   * @throws WorkbenchException with the line that is wrong
   */
  public Format read(String file, String yaml) throws WorkbenchException {
    try {
      return load(file, yaml);
    } catch (FormatException e) {
      throw unusable(e);
    }
  }

  /** Remembers a mapping that somebody shared; gives what it is called. */
  public String learn(String file, String yaml) throws StoreException, WorkbenchException {
    try {
      Format format = load(file, yaml);
      store.remember(Headers.fingerprint(FormatLoader.headers(file, yaml)), format.title(), yaml);
      return format.title();
    } catch (FormatException e) {
      throw unusable(e);
    }
  }

  /** All that is remembered, by title. */
  public List<Remembered> all() throws StoreException {
    List<Remembered> all = new ArrayList<>();
    for (MappingStore.Remembered kept : store.all()) {
      Format format = null;
      String problem = null;
      try {
        format = load(kept.title(), kept.yaml());
      } catch (FormatException e) {
        problem = e.getMessage();
      }
      all.add(new Remembered(kept.fingerprint(), kept.title(), kept.yaml(), format, problem));
    }
    return all;
  }

  /** Forgets it; such files are proposed a mapping again. Whether it was remembered. */
  public boolean forget(String fingerprint) throws StoreException {
    return store.forget(fingerprint);
  }

  private Format load(String file, String yaml) throws FormatException {
    Format format = FormatLoader.load(file, yaml);
    for (Map.Entry<String, ?> column : format.columns().entrySet()) {
      if (format.kind().hasValues() && !intake.knows(column.getKey())) {
        throw new FormatException(
            file,
            line(yaml, column.getKey()),
            column.getKey() + " is no word of the vocabulary; `mapping FILE` lists them");
      }
    }
    return format;
  }

  /** Where a field stands, from 1. */
  private static int line(String yaml, String field) {
    List<String> lines = yaml.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).strip().startsWith(field + ":")) {
        return i + 1;
      }
    }
    return 1;
  }

  private static WorkbenchException unusable(FormatException e) {
    return new WorkbenchException(
        "The mapping cannot be used: "
            + e.getMessage()
            + ". Nothing was imported or remembered; mend that line and try again.",
        e);
  }

  /** Keeps nothing. */
  private static final class Nowhere implements MappingStore {
    @Override
    public void remember(String fingerprint, String title, String yaml) throws StoreException {
      throw new StoreException("There is no store in which " + title + " could be remembered.");
    }

    @Override
    public List<MappingStore.Remembered> all() {
      return List.of();
    }

    @Override
    public boolean forget(String fingerprint) {
      return false;
    }
  }
}
