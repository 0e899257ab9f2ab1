package com.valueinmotion.language.auditor;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.language.anchor.AnchorKind;
import com.valueinmotion.language.anchor.Datamark;
import com.valueinmotion.language.anchor.FoundAnchor;
import com.valueinmotion.language.anchor.Handoffs;
import com.valueinmotion.language.anchor.Refusal;
import com.valueinmotion.language.anchor.ScriptedModel;
import com.valueinmotion.language.draft.Origin;
import com.valueinmotion.language.drafter.Watch;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A model is asked, mends once, and where nothing of its stands the rules do. */
final class AuditorTest {
  private static final String TEXT =
      "Mats Ekberg is our champion. Lars Holm was our contact. Exceptions take 42 minutes each.";
  private static final FoundAnchor MATS =
      new FoundAnchor(AnchorKind.CHAMPION, "N1", "Mats Ekberg is our champion.", "Mats Ekberg");
  private static final FoundAnchor INVENTED =
      new FoundAnchor(AnchorKind.COMMITMENT, "N1", "We promised the moon.", "");
  private static final FoundAnchor PAIN =
      new FoundAnchor(AnchorKind.PAIN, "N1", "Exceptions take 42 minutes each.", "");

  private static Audited audit(ScriptedModel model) {
    return new Auditor(Handoffs.prompt(), Handoffs.rules(), () -> Instant.EPOCH, new Random(2))
        .audit(
            model,
            "Nordwind",
            Arrays.asList(AnchorKind.values()),
            List.of(Handoffs.note(TEXT)),
            Watch.NOBODY);
  }

  @Test
  void whatHoldsAtTheFirstTryIsTheModels() {
    ScriptedModel model = new ScriptedModel(ScriptedModel.json(List.of(MATS)));
    Audited audited = audit(model);

    assertThat(audited.origin()).isEqualTo(Origin.MODEL);
    assertThat(audited.found()).containsExactly(MATS);
    assertThat(audited.attempts()).hasSize(1);
    assertThat(audited.because()).isEmpty();
  }

  @Test
  void itIsToldOnceWhatDidNotHold() {
    ScriptedModel model =
        new ScriptedModel(
            ScriptedModel.json(List.of(MATS, INVENTED)), ScriptedModel.json(List.of(MATS, PAIN)));
    Audited audited = audit(model);

    assertThat(audited.origin()).isEqualTo(Origin.REPAIRED);
    assertThat(audited.found()).containsExactly(MATS, PAIN);
    assertThat(audited.refused()).extracting(Refusal::anchor).containsExactly(INVENTED);
    assertThat(model.asked()).hasSize(2);
    assertThat(model.asked().getLast().messages().getLast().text())
        .contains("commitment “We promised the moon.”", "letter by letter");
  }

  @Test
  void whatCannotBeMendedIsNotAskedAgain() {
    FoundAnchor gone =
        new FoundAnchor(AnchorKind.CHAMPION, "N1", "Lars Holm was our contact.", "Lars Holm");
    ScriptedModel model = new ScriptedModel(ScriptedModel.json(List.of(MATS, gone)));

    assertThat(audit(model).found()).containsExactly(MATS);
    assertThat(model.asked()).hasSize(1);
  }

  @Test
  void whereNothingStandsTheRulesDoAndSayWhy() {
    Audited audited = audit(new ScriptedModel(ScriptedModel.json(List.of(INVENTED))));

    assertThat(audited.origin()).isEqualTo(Origin.TEMPLATE);
    assertThat(audited.found()).contains(MATS, PAIN);
    assertThat(audited.because()).startsWith("Nothing the model pointed at stands");
    assertThat(audited.attempts()).hasSize(2);
  }

  @Test
  void whereNobodyAnswersOrTheShapeIsWrongTheRulesStand() {
    assertThat(audit(new ScriptedModel()).because()).isEqualTo("Nobody is there.");
    Audited audited = audit(new ScriptedModel("{\"found\": [{\"kind\": \"boss\"}]}"));

    assertThat(audited.origin()).isEqualTo(Origin.TEMPLATE);
    assertThat(audited.attempts()).hasSize(2);
    assertThat(audited.because()).contains("what the rules find in the notes is there");
  }

  @Test
  void marksInAnAnswerAreUndone() {
    Auditor auditor =
        new Auditor(Handoffs.prompt(), Handoffs.rules(), () -> Instant.EPOCH, new Random(2));
    Datamark mark = Datamark.drawn(new Random(2)::nextInt, List.of(TEXT));
    String answer =
        ScriptedModel.json(
            List.of(
                new FoundAnchor(
                    MATS.kind(),
                    MATS.noteId(),
                    MATS.quote().replace(' ', mark.mark()),
                    "Mats" + mark.mark() + "Ekberg")));

    assertThat(
            auditor
                .audit(
                    new ScriptedModel(answer),
                    "Nordwind",
                    Arrays.asList(AnchorKind.values()),
                    List.of(Handoffs.note(TEXT)),
                    Watch.NOBODY)
                .found())
        .containsExactly(MATS);
  }

  @Test
  void anEmptyListIsAnAnswer() {
    Audited audited = audit(new ScriptedModel("{\"found\": []}"));

    assertThat(audited.origin()).isEqualTo(Origin.MODEL);
    assertThat(audited.found()).isEmpty();
  }
}
