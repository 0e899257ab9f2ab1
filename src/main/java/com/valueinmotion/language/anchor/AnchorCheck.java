package com.valueinmotion.language.anchor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Holds what was pointed at to the notes: the quote stands there letter by letter and is a whole
 * sentence, the value stands in the quote, and the sentence says what it is taken to say, of today.
 */
public final class AnchorCheck {
  private static final Pattern PRONOUN =
      Pattern.compile("^(?:but |however,? |sadly,? )?(?:he|she|they)\\b", Pattern.CASE_INSENSITIVE);

  private final NoteSentences sentences;
  private final Figures figures;
  private final People people;
  private final Moods moods;
  private final Promises promises;
  private final Function<String, Optional<String>> orders;

  /**
   * @param orders what of a text reads like orders to a machine, or empty
   */
  AnchorCheck(AnchorWords words, Function<String, Optional<String>> orders) {
    this.sentences = new NoteSentences(words);
    this.figures = new Figures(words);
    this.people = new People(words);
    this.moods = new Moods(words);
    this.promises = new Promises(words);
    this.orders =
        text ->
            orders
                .apply(text)
                .or(
                    () ->
                        words.orders().stream()
                            .map(pattern -> pattern.matcher(text))
                            .filter(java.util.regex.Matcher::find)
                            .map(java.util.regex.Matcher::group)
                            .findFirst());
  }

  /** Holds each to the notes. */
  public Checked check(List<FoundAnchor> pointedAt, List<NoteText> notes) {
    Map<String, NoteText> byId = new LinkedHashMap<>();
    notes.forEach(note -> byId.put(note.id(), note));
    List<FoundAnchor> found = new ArrayList<>();
    List<FoundAnchor> flagged = new ArrayList<>();
    List<Refusal> refused = new ArrayList<>();
    for (FoundAnchor anchor : pointedAt) {
      NoteText note = byId.get(anchor.noteId());
      try {
        if (note == null) {
          throw new Refused("There is no note " + anchor.noteId() + ".", true);
        }
        FoundAnchor held = hold(anchor, note, notes);
        List<FoundAnchor> to = isFlagged(note) ? flagged : found;
        if (!to.contains(held)) {
          to.add(held);
        }
      } catch (Refused refusal) {
        refused.add(new Refusal(anchor, String.valueOf(refusal.getMessage()), refusal.mendable));
      }
    }
    return new Checked(found, refused, flagged);
  }

  /** Whether a note reads like orders to a machine. */
  boolean isFlagged(NoteText note) {
    return orders.apply(Datamark.clean(note.text()).replaceAll("\\s+", " ")).isPresent();
  }

  private static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean mendable;

    Refused(String why, boolean mendable) {
      super(why);
      this.mendable = mendable;
    }
  }

  private FoundAnchor hold(FoundAnchor anchor, NoteText note, List<NoteText> notes) throws Refused {
    Said said = sentence(anchor, note);
    Optional<String> order = orders.apply(said.text());
    if (order.isPresent()) {
      throw new Refused(
          "The sentence reads like an order to a machine (“" + order.get() + "”).", false);
    }
    String value = value(anchor, said);
    switch (anchor.kind()) {
      case PAIN -> {
        if (figures.first(said.text()).isEmpty()) {
          throw new Refused(
              "A pain needs a figure with its unit that is theirs and so today.", true);
        }
      }
      case METRIC -> {
        if (!figures.isFigure(value)) {
          throw new Refused("“" + value + "” is no figure with its unit.", true);
        }
        refuse(figures.whyNot(said.text(), value));
      }
      case CHAMPION, DECISION_MAKER -> {
        refuse(people.whyNot(anchor.kind(), said, value));
        refuse(goneElsewhere(value, said, note, notes));
      }
      case COMMITMENT -> refuse(promises.whyNot(said.text()));
      case SENTIMENT -> {
        if (!moods.allows(Clauses.withoutSpeaker(said.text()), value)) {
          throw new Refused("The sentence does not show a " + value + " mood.", true);
        }
      }
    }
    return anchor.with(said.text(), value);
  }

  private static void refuse(Optional<String> why) throws Refused {
    if (why.isPresent()) {
      throw new Refused("The sentence does not bear it: " + why.get() + ".", false);
    }
  }

  private static String value(FoundAnchor anchor, Said said) throws Refused {
    String value = spaced(anchor.value());
    return switch (anchor.kind()) {
      case PAIN, COMMITMENT -> "";
      case SENTIMENT -> {
        if (!Moods.ALL.contains(value)) {
          throw new Refused("A mood is positive, neutral or negative.", true);
        }
        yield value;
      }
      case METRIC, CHAMPION, DECISION_MAKER -> {
        if (value.isEmpty() || !said.text().contains(value)) {
          throw new Refused("“" + value + "” does not stand in the quote.", true);
        }
        yield value;
      }
    };
  }

  /** The sentence or line a quote is, or is a part of. */
  private Said sentence(FoundAnchor anchor, NoteText note) throws Refused {
    String quote = NoteSentences.withoutBullet(spaced(anchor.quote()));
    List<Said> all = sentences.of(note.text());
    for (Said said : all) {
      if (said.text().equals(quote)) {
        return said;
      }
    }
    for (Said said : all) {
      if (said.line().equals(quote)) {
        return new Said(quote, said.heading(), said.line());
      }
    }
    List<Said> holding = quote.isEmpty() ? List.of() : holding(all, quote);
    if (holding.size() == 1) {
      return holding.getFirst();
    }
    if (!holding.isEmpty()) {
      throw new Refused("The quote stands in more than one sentence; quote the whole one.", true);
    }
    throw quote.isEmpty() || !spaced(Datamark.clean(note.text())).contains(quote)
        ? new Refused("The quote does not stand in the note, letter by letter.", true)
        : new Refused("The quote runs over more than one sentence; quote one.", true);
  }

  private static List<Said> holding(List<Said> all, String quote) {
    return all.stream().filter(said -> said.text().contains(quote)).distinct().toList();
  }

  /** Whether the next sentence, or another that is not older, says that the person is gone. */
  private Optional<String> goneElsewhere(
      String person, Said said, NoteText note, List<NoteText> notes) {
    List<Said> own = sentences.of(note.text());
    int next = own.indexOf(said) + 1;
    if (next > 0 && next < own.size()) {
      String after = own.get(next).text();
      if (PRONOUN.matcher(after).find() && people.names().in(after).isEmpty()) {
        Optional<String> gone = people.gone(after);
        if (gone.isPresent()) {
          return Optional.of("the next sentence says that " + person + " is no longer there");
        }
      }
    }
    return notes.stream()
        .filter(other -> !other.on().isBefore(note.on()))
        .filter(
            other ->
                sentences.of(other.text()).stream()
                    .anyMatch(s -> people.saysGone(s.text(), person)))
        .findFirst()
        .map(other -> other.id() + " says that " + person + " is no longer there");
  }

  private static String spaced(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
