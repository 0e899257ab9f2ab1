package com.valueinmotion.workbench.draft;

import com.valueinmotion.language.draft.Passage;
import com.valueinmotion.language.draft.Sentence;
import com.valueinmotion.language.draft.Wording;
import com.valueinmotion.plan.Plan;
import com.valueinmotion.plan.PlanAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is taken of a model's words for a plan: titles, when a step is done, the aim, and further
 * steps that answer evidence no step answers yet. Owners, days and order are the rules', and nobody
 * whom a title names is dropped from it.
 *
 * @param people names of those at the account
 */
record PlanWords(Plan plan, List<String> people) {
  /** A line of a table, and of a mail. */
  private static final int LONGEST = 160;

  /** An aim may take two lines. */
  private static final int LONGEST_AIM = 240;

  private static final String DONE_WHEN = "done when ";

  /** The plan in those words; what of them is too long is left as it was. */
  Plan in(Wording wording) {
    Plan worded = plan;
    List<PlanAction> more = new ArrayList<>();
    for (Passage passage : wording.passages()) {
      if (passage.id().equals("objective")) {
        String aim = plain(passage.sentences().getFirst().text());
        worded = aim.length() > LONGEST_AIM ? worded : worded.withObjective(aim);
      } else if (passage.id().startsWith("new-")) {
        further(passage).ifPresent(more::add);
      } else {
        worded = step(worded, passage);
      }
    }
    List<PlanAction> all = new ArrayList<>(worded.actions());
    all.addAll(more);
    return worded.withActions(all);
  }

  /** "a1" is the first step. */
  private Plan step(Plan worded, Passage passage) {
    int at = Integer.parseInt(passage.id().substring(1)) - 1;
    if (at < 0 || at >= worded.actions().size()) {
      return worded;
    }
    PlanAction action = worded.actions().get(at);
    String title = plain(passage.sentences().getFirst().text());
    String done = passage.sentences().size() < 2 ? "" : done(passage.sentences().get(1));
    boolean keep = title.length() > LONGEST || drops(action.title(), title);
    return worded.withAction(
        action.id(),
        a ->
            (keep ? a : a.withTitle(title))
                .withDoneWhen(done.isEmpty() || done.length() > LONGEST ? a.doneWhen() : done));
  }

  private boolean drops(String before, String after) {
    return people.stream().anyMatch(name -> names(before, name) && !names(after, name));
  }

  private static boolean names(String text, String name) {
    return text.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
  }

  /** A step that the rules have not: by the checkpoint, with whom it names. */
  private Optional<PlanAction> further(Passage passage) {
    if (passage.sentences().size() < 2) {
      return Optional.empty();
    }
    Sentence title = passage.sentences().getFirst();
    String done = done(passage.sentences().get(1));
    if (plain(title.text()).length() > LONGEST || done.length() > LONGEST) {
      return Optional.empty();
    }
    String theirs =
        people.stream()
            .filter(name -> passage.sentences().stream().anyMatch(s -> names(s.text(), name)))
            .findFirst()
            .orElse("");
    return Optional.of(
        new PlanAction(
            "model-" + passage.id().substring("new-".length()),
            plain(title.text()),
            plan.owner(),
            theirs,
            plan.checkpoint(),
            PlanAction.Status.NOT_STARTED,
            done,
            title.cites().stream().filter(id -> id.startsWith("E")).toList()));
  }

  private static String done(Sentence sentence) {
    String text = plain(sentence.text());
    return text.toLowerCase(Locale.ROOT).startsWith(DONE_WHEN)
        ? text.substring(DONE_WHEN.length())
        : text;
  }

  private static String plain(String text) {
    return text.strip().replaceFirst("[.!]$", "");
  }
}
