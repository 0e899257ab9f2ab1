package com.valueinmotion.language.anchor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;

/**
 * Finds anchors without a model: sentences with the right words, the newest note first. What they
 * find is held to the same check as what a model finds.
 */
public final class AnchorRules {
  /** A longer sentence says too much at once for a rule to know what it says. */
  private static final int LONGEST = 300;

  private final AnchorWords words;
  private final AnchorCheck check;
  private final NoteSentences sentences;
  private final Figures figures;
  private final People people;
  private final Moods moods;
  private final Promises promises;

  /**
   * @param orders what of a text reads like orders to a machine, or empty
   */
  public AnchorRules(AnchorWords words, Function<String, Optional<String>> orders) {
    this.words = words;
    this.check = new AnchorCheck(words, orders);
    this.sentences = new NoteSentences(words);
    this.figures = new Figures(words);
    this.people = new People(words);
    this.moods = new Moods(words);
    this.promises = new Promises(words);
  }

  public AnchorWords words() {
    return words;
  }

  public AnchorCheck check() {
    return check;
  }

  /** What the notes say, the newest first. */
  public Checked find(List<NoteText> notes) {
    List<FoundAnchor> found = new ArrayList<>();
    notes.stream()
        .sorted(Comparator.comparing(NoteText::on).reversed())
        .forEach(note -> sentences.of(note.text()).forEach(said -> look(note.id(), said, found)));
    Checked checked = check.check(found, notes);
    return new Checked(checked.found(), List.of(), checked.flagged());
  }

  private void look(String note, Said said, List<FoundAnchor> found) {
    String text = said.text();
    if (text.length() > LONGEST) {
      return;
    }
    boolean promise = promises.whyNot(text).isEmpty();
    List<FoundAnchor> here = new ArrayList<>();
    if (promise) {
      here.add(new FoundAnchor(AnchorKind.COMMITMENT, note, text, ""));
    } else {
      figures(note, text, here);
    }
    for (AnchorKind kind : List.of(AnchorKind.CHAMPION, AnchorKind.DECISION_MAKER)) {
      people.candidates(kind, said).stream()
          .findFirst()
          .ifPresent(person -> here.add(new FoundAnchor(kind, note, text, person)));
    }
    if (here.isEmpty() && !words.found().champion().in(text)) {
      moods
          .only(Clauses.withoutSpeaker(text))
          .ifPresent(mood -> here.add(new FoundAnchor(AnchorKind.SENTIMENT, note, text, mood)));
    }
    found.addAll(here);
  }

  private void figures(String note, String text, List<FoundAnchor> found) {
    Optional<MatchResult> figure = figures.first(text);
    if (figure.isEmpty() || words.found().contract().in(text)) {
      return;
    }
    boolean target = Clauses.begins(text, words.found().target());
    if (words.found().pain().in(text)) {
      found.add(new FoundAnchor(AnchorKind.PAIN, note, text, ""));
    }
    if (target || !found.isEmpty()) {
      found.add(new FoundAnchor(AnchorKind.METRIC, note, text, figure.get().group().strip()));
    }
  }
}
