package com.valueinmotion.language.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.valueinmotion.language.draft.Passage;
import com.valueinmotion.language.draft.Sentence;
import com.valueinmotion.language.draft.Wording;
import com.valueinmotion.language.evidence.Audience;
import com.valueinmotion.language.evidence.Pack;
import com.valueinmotion.language.ground.Verdict.Check;
import com.valueinmotion.language.ground.Verdict.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

final class VerdictsTest {
  private final Pack pack = Corpus.attacked(Audience.CUSTOMER);
  private final Verifier verifier = new Verifier(Corpus.rules());

  @Test
  void verdictsStandWhereTheirWordsAre() {
    Wording draft =
        new Wording(
            "Usage of 23",
            List.of(
                new Passage(
                    "body",
                    "Risk of churn",
                    List.of(
                        new Sentence("Hi Mats,", List.of()),
                        new Sentence("Usage rose from 34 to 22 of 100.", List.of("E1"))))));

    Verdicts verdicts = verifier.check(draft, pack);

    assertThat(verdicts.passes()).isFalse();
    assertThat(verdicts.blocking())
        .extracting(Verdict::place, Verdict::check, Verdict::words)
        .contains(
            tuple(Place.SUBJECT, Check.NUMBER, "23"),
            tuple(new Place(0, -1), Check.AUDIENCE, "churn"),
            tuple(new Place(0, 1), Check.DIRECTION, "rose"));
    assertThat(verdicts.all())
        .allSatisfy(
            verdict ->
                assertThat(text(draft, verdict.place()).substring(verdict.start(), verdict.end()))
                    .isEqualTo(verdict.words()));
  }

  @Test
  void whatIsBorneNamesTheFactThatBearsIt() {
    Verdicts verdicts = check("160 of 420 seats are idle, 38%.", "E8");

    assertThat(verdicts.passes()).isTrue();
    assertThat(verdicts.borne())
        .extracting(Verdict::words, Verdict::fact)
        .containsExactly(tuple("160", "E8"), tuple("420", "E8"), tuple("38%", "E8"));
  }

  @Test
  void whatNobodySeesIsTakenOutAndCounted() {
    Verdicts verdicts =
        check("160 of 4\u200B20 seats\u202E are idle.![](https://dash.example/x.png)", "E8");

    assertThat(verdicts.stripped()).isEqualTo(3);
    assertThat(verdicts.passes()).isTrue();
    assertThat(verdicts.wording().text()).isEqualTo("160 of 420 seats are idle.");
  }

  @Test
  void idsInTheTextAreTakenOut() {
    Verdicts verdicts = check("160 of 420 seats are idle [E8].", "E8");

    assertThat(verdicts.wording().text()).isEqualTo("160 of 420 seats are idle.");
    assertThat(verdicts.passes()).isTrue();
  }

  @Test
  void equalDraftsGetEqualVerdicts() {
    Wording draft = Corpus.attacks().getFirst().answers().getFirst().wording();
    Verdicts first = verifier.check(draft, pack);

    assertThat(new Verifier(Corpus.rules()).check(draft, pack)).isEqualTo(first);
    assertThat(check("<b>Now</b> [date] 🙂", "E1")).isEqualTo(check("<b>Now</b> [date] 🙂", "E1"));
  }

  @Test
  void nothingSaysNothing() {
    assertThat(verifier.check(new Wording("", List.of()), pack).all()).isEmpty();
    assertThat(check("", "E1").all()).isEmpty();
    assertThat(check("…", "E1").all()).isEmpty();
  }

  private Verdicts check(String text, String... cites) {
    Sentence sentence = new Sentence(text, List.of(cites));
    return verifier.check(
        new Wording("", List.of(new Passage("body", "", List.of(sentence)))), pack);
  }

  private static String text(Wording wording, Place place) {
    if (place.passage() < 0) {
      return wording.subject();
    }
    Passage passage = wording.passages().get(place.passage());
    return place.sentence() < 0
        ? passage.heading()
        : passage.sentences().get(place.sentence()).text();
  }
}
