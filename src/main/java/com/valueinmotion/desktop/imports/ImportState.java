package com.valueinmotion.desktop.imports;

import com.valueinmotion.workbench.ImportCheck;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where importing stands.
 *
 * @param files what was dropped, in that order
 * @param step how far it has come
 * @param check what the latest check of these files said, null where there was none; it may be of
 *     before the person's last decision while a new one is under way
 */
public record ImportState(List<DraftFile> files, Step step, @Nullable ImportCheck check) {
  /** Before any file. */
  static final ImportState EMPTY = new ImportState(List.of(), new Step.Waiting(), null);

  public ImportState {
    files = List.copyOf(files);
  }

  /** How far it has come. */
  public sealed interface Step {
    /** Nothing is under way, and nothing is known but the beginnings of the files, if any. */
    record Waiting() implements Step {}

    /** The beginnings of files are being read. */
    record Looking(List<String> names) implements Step {}

    /** The files are being read whole, without changing anything. */
    record Checking() implements Step {}

    /** What would happen is known. */
    record Checked() implements Step {}

    record Committing() implements Step {}

    /**
     * It has happened.
     *
     * @param importId by which it can be taken back; null where nothing was new
     */
    record Committed(ImportSummary summary, @Nullable Long importId) implements Step {}

    /** Nothing was changed; the sentence says why. */
    record Failed(String sentence) implements Step {}

    /** The person has stopped it; nothing was changed. */
    record Cancelled() implements Step {}

    /** It had happened, and was taken back. */
    record TakenBack() implements Step {}
  }

  ImportState at(Step other) {
    return new ImportState(files, other, check);
  }

  /** With the parts of these files in place of what they had before, if anything. */
  ImportState with(List<Path> paths, List<DraftFile> seen) {
    return new ImportState(
        Stream.concat(files.stream().filter(file -> !paths.contains(file.path())), seen.stream())
            .toList(),
        step,
        check);
  }

  ImportState without(int place) {
    List<DraftFile> others = new ArrayList<>(files);
    others.remove(place);
    return new ImportState(others, step, check);
  }

  ImportState with(int place, UnaryOperator<DraftFile> change) {
    List<DraftFile> others = new ArrayList<>(files);
    others.set(place, change.apply(others.get(place)));
    return new ImportState(others, step, check);
  }

  /** Those of which rows can be read, as far as their beginnings tell. */
  public List<DraftFile> known() {
    return files.stream().filter(DraftFile::isKnown).toList();
  }

  /** Questions that only the person can answer: files to map, and these. */
  int open(int days, int names) {
    int toMap =
        step instanceof Step.Committed
            ? 0
            : Math.toIntExact(files.stream().filter(DraftFile::isToMap).count());
    return toMap + days + names;
  }

  public boolean isUnderWay() {
    return step instanceof Step.Looking
        || step instanceof Step.Checking
        || step instanceof Step.Committing;
  }

  /** Whether what was seen may enter now. */
  public boolean mayCommit() {
    return step instanceof Step.Checked && check != null && !check.report().nothingRead();
  }
}
