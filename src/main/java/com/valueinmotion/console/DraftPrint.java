package com.valueinmotion.console;

import com.valueinmotion.language.draft.Origin;
import com.valueinmotion.language.draft.Passage;
import com.valueinmotion.language.draft.Sentence;
import com.valueinmotion.language.drafter.Attempt;
import com.valueinmotion.language.drafter.Draft;
import com.valueinmotion.language.evidence.Fact;
import com.valueinmotion.language.ground.Verdict;
import com.valueinmotion.workbench.draft.DraftText.Order;
import com.valueinmotion.workbench.draft.DraftText.Written;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A draft for a person: the text, what each sentence rests on, and who wrote it. */
final class DraftPrint {
  private static final int MOST_HELD = 8;

  private DraftPrint() {}

  static String text(Written written) {
    Draft draft = written.draft();
    StringBuilder text = new StringBuilder();
    if (!draft.wording().subject().isEmpty()) {
      text.append("Subject: ").append(draft.wording().subject()).append("\n\n");
    }
    for (Passage passage : draft.wording().passages()) {
      if (!passage.heading().isEmpty()) {
        text.append(passage.heading()).append("\n");
      }
      text.append(
          passage.sentences().stream().map(DraftPrint::sentence).collect(Collectors.joining(" ")));
      text.append("\n\n");
    }
    return text.append(sources(draft)).toString();
  }

  private static String sentence(Sentence sentence) {
    return sentence.cites().isEmpty()
        ? sentence.text()
        : sentence.text() + " [" + String.join(", ", sentence.cites()) + "]";
  }

  /** What the ids mean, with file and row. */
  private static String sources(Draft draft) {
    TreeSet<String> cited = new TreeSet<>();
    draft.wording().passages().stream()
        .flatMap(passage -> passage.sentences().stream())
        .forEach(sentence -> cited.addAll(sentence.cites()));
    List<Fact> facts =
        draft.pack().facts().stream().filter(fact -> cited.contains(fact.id())).toList();
    return facts.isEmpty()
        ? ""
        : "Rests on\n"
            + facts.stream()
                .map(
                    fact ->
                        "  %-3s %s%s\n"
                            .formatted(
                                fact.id(),
                                fact.text(),
                                fact.source().isEmpty() ? "" : " (" + fact.source() + ")"))
                .collect(Collectors.joining());
  }

  static String foot(Written written, List<Order> orders) {
    Draft draft = written.draft();
    StringBuilder foot = new StringBuilder();
    foot.append("Draft ").append(written.saved().id()).append(": ").append(who(draft)).append(".");
    if (!draft.because().isEmpty()) {
      foot.append(" ").append(draft.because());
    }
    if (!draft.canBeApproved()) {
      foot.append("\nHeld; it cannot be approved like this:");
      draft.verdicts().blocking().stream().limit(MOST_HELD).forEach(v -> foot.append(line(v)));
    }
    if (!draft.held().isEmpty()) {
      foot.append("\nHeld of what the model wrote:");
      draft.held().stream().limit(MOST_HELD).forEach(v -> foot.append(line(v)));
    }
    if (!draft.leftOut().isEmpty()) {
      foot.append("\nLeft out, since it did not fit: ")
          .append(draft.leftOut().stream().map(Fact::label).collect(Collectors.joining(", ")));
    }
    for (Order order : orders) {
      foot.append("\n⚠ A note reads like orders to a machine (“")
          .append(order.words().strip())
          .append("”, ")
          .append(order.source())
          .append("): it was kept from the draft.");
    }
    for (Attempt attempt : draft.attempts()) {
      foot.append("\n").append(attempt(attempt));
    }
    return foot.toString();
  }

  private static String who(Draft draft) {
    return draft.origin() == Origin.TEMPLATE || draft.attempts().isEmpty()
        ? draft.origin().title()
        : draft.origin().title() + " (" + draft.attempts().getLast().model().name() + ")";
  }

  private static String line(Verdict verdict) {
    return "\n  “" + verdict.words() + "” " + verdict.why();
  }

  private static String attempt(Attempt attempt) {
    String took =
        String.format(
            Locale.ROOT,
            "Asked %s: %.1f s",
            attempt.model().name(),
            attempt.took().toNanos() / 1e9);
    if (attempt.answer() == null) {
      return took + ", no answer";
    }
    return took
        + String.format(
            Locale.ROOT,
            ", %d + %d tokens, %d verdicts of %d block",
            attempt.answer().usage().promptTokens(),
            attempt.answer().usage().answerTokens(),
            attempt.blocking(),
            attempt.blocking() + attempt.borne());
  }
}
