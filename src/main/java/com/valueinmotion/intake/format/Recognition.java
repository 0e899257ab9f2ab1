package com.valueinmotion.intake.format;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which format a file is of, by its headers alone. */
public sealed interface Recognition {
  /** This one. */
  record Found(Binding binding) implements Recognition {}

  /**
   * None.
   *
   * @param nearest the format of which most is there; null where nothing of any is
   * @param lacking what the file lacks to be of that one
   */
  record Unknown(@Nullable Format nearest, List<String> lacking) implements Recognition {}

  /** Two fit equally well: the formats themselves are at fault. */
  record Tie(Format one, Format other) implements Recognition {}

  /**
   * The most specific format wins: of those that fit, the one that knows most of the headers; of
   * two that know as many, the one made for files of that shape.
   *
   * @param formats at least one for each shape
   */
  static Recognition of(
      List<Format> formats, Vocabulary vocabulary, HeaderRow headers, Shape shape) {
    List<Binding> bindings =
        formats.stream()
            .filter(f -> f.shape().fits(shape))
            .map(f -> Binder.bind(f, headers, vocabulary))
            .toList();
    List<Binding> fitting =
        bindings.stream()
            .filter(b -> b.lacking().isEmpty())
            .sorted(
                Comparator.comparing((Binding b) -> b.format().lastResort())
                    .thenComparing(Comparator.comparingInt(Binding::score).reversed())
                    .thenComparing(b -> b.format().shape() == Shape.ANY))
            .toList();
    if (fitting.isEmpty()) {
      return nearest(bindings);
    }
    Binding best = fitting.getFirst();
    if (fitting.size() > 1) {
      Binding next = fitting.get(1);
      if (next.score() == best.score()
          && next.format().lastResort() == best.format().lastResort()
          && next.format().shape() == best.format().shape()) {
        return new Tie(best.format(), next.format());
      }
    }
    return new Found(best);
  }

  private static Recognition nearest(List<Binding> bindings) {
    Binding nearest =
        bindings.stream()
            .min(
                Comparator.comparingInt((Binding b) -> b.lacking().size() - b.score())
                    .thenComparing(b -> b.format().lastResort()))
            .orElseThrow(() -> new IllegalArgumentException("no format for such files"));
    return nearest.used().isEmpty()
        ? new Unknown(null, List.of())
        : new Unknown(nearest.format(), nearest.lacking());
  }
}
