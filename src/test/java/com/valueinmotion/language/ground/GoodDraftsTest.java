package com.valueinmotion.language.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Good drafts, written by hand in varied style, are let through. */
final class GoodDraftsTest {
  private final Verifier verifier = new Verifier(Corpus.rules());

  @Test
  void atMostTwoInAHundredAreBlocked() {
    List<String> blocked = new ArrayList<>();
    List<String> why = new ArrayList<>();
    List<Corpus.Good> all = Corpus.good();
    for (Corpus.Good good : all) {
      Verdicts verdicts = verifier.check(good.wording(), good.pack(good.artefact().audience()));
      if (!verdicts.passes()) {
        blocked.add(good.id());
        verdicts
            .blocking()
            .forEach(
                v ->
                    why.add(
                        good.id()
                            + " "
                            + v.check()
                            + " “"
                            + v.words()
                            + "” "
                            + v.why()
                            + " {"
                            + text(verdicts, v)
                            + "}"));
      }
    }
    why.forEach(System.out::println);
    System.out.printf("good drafts: %d of %d blocked %s%n", blocked.size(), all.size(), blocked);

    assertThat(all).hasSizeGreaterThanOrEqualTo(100);
    assertThat(blocked).hasSizeLessThanOrEqualTo(all.size() / 50);
  }

  private static String text(Verdicts verdicts, Verdict verdict) {
    Verdict.Place place = verdict.place();
    return place.passage() < 0
        ? verdicts.wording().subject()
        : place.sentence() < 0
            ? verdicts.wording().passages().get(place.passage()).heading()
            : verdicts
                .wording()
                .passages()
                .get(place.passage())
                .sentences()
                .get(place.sentence())
                .toString();
  }
}
