package com.valueinmotion.desktop.plan;

import com.valueinmotion.language.draft.Passage;
import com.valueinmotion.language.draft.Wording;
import com.valueinmotion.language.ground.Verdict;
import com.valueinmotion.language.ground.Verdict.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where verdicts stand in a whole text. Pure. */
final class DraftMarks {
  private final Map<Place, Integer> starts;
  private final List<Part> subject;
  private final List<Part> text;

  private DraftMarks(Map<Place, Integer> starts, List<Part> subject, List<Part> text) {
    this.starts = starts;
    this.subject = subject;
    this.text = text;
  }

  /** How words are marked. */
  public enum Mark {
    PLAIN,
    BORNE,
    HELD
  }

  /**
   * Words that are marked alike.
   *
   * @param fact the fact that bears them; empty for none
   * @param why what the verifier says; empty where it says nothing
   */
  public record Part(String words, Mark mark, String fact, String why) {}

  static DraftMarks of(Wording wording, List<Verdict> verdicts) {
    Map<Place, Integer> starts = starts(wording);
    return new DraftMarks(
        starts,
        parts(wording.subject(), starts, of(verdicts, true)),
        parts(wording.text(), starts, of(verdicts, false)));
  }

  /** The subject line in order. */
  List<Part> subject() {
    return subject;
  }

  /** The text in order. */
  List<Part> text() {
    return text;
  }

  /** Where a verdict's words begin, in the subject or in the text. */
  int start(Verdict verdict) {
    return starts.getOrDefault(verdict.place(), 0) + verdict.start();
  }

  private static List<Verdict> of(List<Verdict> verdicts, boolean subject) {
    return verdicts.stream().filter(v -> v.place().equals(Place.SUBJECT) == subject).toList();
  }

  /** As {@link Wording#text} lays it out. */
  private static Map<Place, Integer> starts(Wording wording) {
    Map<Place, Integer> starts = new HashMap<>();
    starts.put(Place.SUBJECT, 0);
    int at = 0;
    for (int p = 0; p < wording.passages().size(); p++) {
      Passage passage = wording.passages().get(p);
      starts.put(new Place(p, -1), at);
      at += passage.heading().isEmpty() ? 0 : passage.heading().length() + 1;
      for (int s = 0; s < passage.sentences().size(); s++) {
        starts.put(new Place(p, s), at);
        at += passage.sentences().get(s).text().length() + 1;
      }
      at += passage.sentences().isEmpty() ? 2 : 1;
    }
    return starts;
  }

  private static List<Part> parts(String text, Map<Place, Integer> starts, List<Verdict> verdicts) {
    @Nullable Verdict[] at = new @Nullable Verdict[text.length()];
    for (Verdict verdict : verdicts) {
      int from = starts.getOrDefault(verdict.place(), 0) + verdict.start();
      int to = from + verdict.end() - verdict.start();
      for (int i = Math.max(0, from); i < Math.min(to, at.length); i++) {
        at[i] = stronger(at[i], verdict);
      }
    }
    List<Part> parts = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= text.length(); i++) {
      if (i == text.length() || !Objects.equals(at[i], at[from])) {
        parts.add(part(text.substring(from, i), at[from]));
        from = i;
      }
    }
    return parts;
  }

  private static Verdict stronger(@Nullable Verdict one, Verdict other) {
    return one == null || other.blocks() ? other : one;
  }

  private static Part part(String words, @Nullable Verdict verdict) {
    return verdict == null
        ? new Part(words, Mark.PLAIN, "", "")
        : new Part(words, verdict.blocks() ? Mark.HELD : Mark.BORNE, verdict.fact(), verdict.why());
  }
}
