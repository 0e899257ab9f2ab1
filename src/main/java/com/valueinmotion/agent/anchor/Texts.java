package com.valueinmotion.agent.anchor;

import com.valueinmotion.account.Entry.Note;
import com.valueinmotion.account.Entry.Opportunity;
import com.valueinmotion.account.Source;
import com.valueinmotion.agent.AccountFacts;
import com.valueinmotion.agent.Cited;
import com.valueinmotion.language.anchor.FoundAnchor;
import com.valueinmotion.language.anchor.NoteText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was imported of an account as text, notes and deals, and the row each stands in. */
final class Texts {
  private final List<NoteText> notes = new ArrayList<>();
  private final Map<String, Source> rows = new HashMap<>();

  private Texts() {}

  static Texts of(AccountFacts facts) {
    Texts texts = new Texts();
    facts.history().entries(Note.class).stream()
        .sorted(Comparator.comparing(Note::eventAt).reversed())
        .forEach(note -> texts.add(note.eventAt(), note.text(), note.source()));
    for (Opportunity deal : facts.history().entries(Opportunity.class)) {
      String text =
          Stream.concat(Stream.of(deal.name()), Optional.ofNullable(deal.nextStep()).stream())
              .collect(Collectors.joining("\n"));
      texts.add(deal.eventAt(), text, deal.source());
    }
    return texts;
  }

  private void add(LocalDate on, String text, Source row) {
    String id = "N" + (notes.size() + 1);
    notes.add(new NoteText(id, on, text));
    rows.put(id, row);
  }

  List<NoteText> notes() {
    return List.copyOf(notes);
  }

  /** What is said of the anchors that are looked for: the first of each. */
  List<Anchored> anchored(List<FoundAnchor> found, List<Anchor> missing) {
    List<Anchored> all = new ArrayList<>();
    for (Anchor anchor : missing) {
      found.stream()
          .filter(one -> anchor.kind().filter(kind -> kind == one.kind()).isPresent())
          .findFirst()
          .flatMap(
              one ->
                  Optional.ofNullable(rows.get(one.noteId())).map(r -> new Cited(one.quote(), r)))
          .ifPresent(fact -> all.add(new Anchored(anchor, fact)));
    }
    return all;
  }
}
