package com.valueinmotion.language.ground;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.language.ground.Verdict.Check;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Good drafts, written by hand in varied style, are let through. */
final class GoodDraftsTest {
  private static final int ONE_IN = 50;

  private final Verifier verifier = new Verifier(Corpus.rules());

  @Test
  void atMostTwoInAHundredAreHeld() {
    List<Corpus.Good> all = Corpus.drafts("good-");

    List<String> held = held("good drafts", all);

    assertThat(all).hasSizeGreaterThanOrEqualTo(100);
    assertThat(held).hasSizeLessThanOrEqualTo(all.size() / ONE_IN);
  }

  /** Their writers knew the prompts, and neither the rules nor the lists. */
  @Test
  void norOfThoseByStrangers() {
    List<Corpus.Good> all = Corpus.drafts("blind-");

    List<String> held = held("drafts by strangers", all);

    assertThat(all).hasSizeGreaterThanOrEqualTo(100);
    assertThat(held).hasSizeLessThanOrEqualTo(all.size() / ONE_IN);
  }

  /** No rule and no list is made by these: they tell how a draft fares that nobody has seen. */
  @Test
  void threeOfFourThatNobodyHasSeenAreLetThrough() {
    List<Corpus.Good> all = Corpus.drafts("sealed-");

    assertThat(held("drafts at first sight", all)).hasSizeLessThanOrEqualTo(all.size() / 4);
  }

  /** What somebody wrote down is quoted: retold, it would stand as if it were so. */
  @Test
  void whatRetellsANoteIsHeld() {
    assertThat(Corpus.drafts("retold-"))
        .isNotEmpty()
        .allSatisfy(
            draft ->
                assertThat(check(draft).blocking())
                    .as(draft.id())
                    .extracting(Verdict::check)
                    .contains(Check.QUOTE));
  }

  private Verdicts check(Corpus.Good draft) {
    return verifier.check(draft.wording(), draft.pack(draft.artefact().audience()));
  }

  /** Their ids; why each is held is printed. */
  private List<String> held(String what, List<Corpus.Good> all) {
    List<String> held = new ArrayList<>();
    for (Corpus.Good draft : all) {
      Verdicts verdicts = check(draft);
      if (!verdicts.passes()) {
        held.add(draft.id());
        verdicts.blocking().forEach(v -> System.out.println(line(draft, verdicts, v)));
      }
    }
    System.out.printf("%s: %d of %d held %s%n", what, held.size(), all.size(), held);
    return held;
  }

  private static String line(Corpus.Good draft, Verdicts verdicts, Verdict v) {
    return "%s %s “%s” %s {%s}"
        .formatted(draft.id(), v.check(), v.words(), v.why(), text(verdicts, v.place()));
  }

  private static String text(Verdicts verdicts, Verdict.Place place) {
    if (place.passage() < 0) {
      return verdicts.wording().subject();
    }
    var passage = verdicts.wording().passages().get(place.passage());
    return place.sentence() < 0
        ? passage.heading()
        : passage.sentences().get(place.sentence()).toString();
  }
}
