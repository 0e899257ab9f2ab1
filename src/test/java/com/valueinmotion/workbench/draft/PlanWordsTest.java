package com.valueinmotion.workbench.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.account.AccountId;
import com.valueinmotion.diagnosis.Level;
import com.valueinmotion.language.draft.Passage;
import com.valueinmotion.language.draft.Sentence;
import com.valueinmotion.language.draft.Wording;
import com.valueinmotion.plan.Metric;
import com.valueinmotion.plan.Plan;
import com.valueinmotion.plan.PlanAction;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is taken of a model's words for a plan, and what is not. */
class PlanWordsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final Plan PLAN =
      new Plan(
          "p",
          new AccountId("name:test"),
          "Test",
          1,
          DAY,
          "abc",
          "Adoption",
          "the next weeks",
          "The workflows run.",
          Level.HIGH,
          60,
          null,
          new Metric("usage_30d", "Usage", "10", "60"),
          DAY.plusDays(14),
          DAY.plusDays(30),
          "it runs",
          "Ana",
          List.of(),
          List.of(
              action("a", "Agree the goal with Mats Ekberg", "Mats Ekberg"),
              action("b", "Look at the figures", "")),
          List.of(),
          List.of());

  private static PlanAction action(String id, String title, String theirs) {
    return new PlanAction(
        id,
        title,
        "Ana",
        theirs,
        DAY.plusDays(3),
        PlanAction.Status.NOT_STARTED,
        "it is agreed",
        List.of("E1"));
  }

  private static Plan in(Passage... passages) {
    return new PlanWords(PLAN, List.of("Mats Ekberg", "Ingrid Solheim"))
        .in(new Wording("", Arrays.asList(passages)));
  }

  private static Passage passage(String id, String... sentences) {
    return new Passage(
        id, "", Arrays.stream(sentences).map(s -> new Sentence(s, List.of("E1"))).toList());
  }

  @Test
  void titlesAndDoneWhenAreTakenAndNothingElse() {
    Plan worded = in(passage("a2", "Read the figures together.", "Done when both have them."));

    PlanAction second = worded.actions().get(1);
    assertThat(second.title()).isEqualTo("Read the figures together");
    assertThat(second.doneWhen()).isEqualTo("both have them");
    assertThat(second.withTitle("Look at the figures").withDoneWhen("it is agreed"))
        .isEqualTo(PLAN.actions().get(1));
    assertThat(worded.actions().getFirst()).isEqualTo(PLAN.actions().getFirst());
  }

  @Test
  void aTitleThatDropsWhomItNamedIsNotTaken() {
    PlanAction kept = in(passage("a1", "Agree the goal.", "The goal is written.")).actions().get(0);

    assertThat(kept.title()).isEqualTo("Agree the goal with Mats Ekberg");
    assertThat(kept.doneWhen()).isEqualTo("The goal is written");
    assertThat(in(passage("a1", "Meet mats ekberg.")).actions().get(0).title())
        .isEqualTo("Meet mats ekberg");
  }

  @Test
  void whatIsTooLongForATableStaysAsItWas() {
    String long161 = "x".repeat(161);

    assertThat(in(passage("a2", long161)).actions()).isEqualTo(PLAN.actions());
    assertThat(in(passage("new-1", long161, "Done.")).actions()).hasSize(2);
    assertThat(in(passage("objective", "y".repeat(241))).objective()).isEqualTo(PLAN.objective());
    assertThat(in(passage("objective", "y".repeat(240))).objective()).hasSize(240);
  }

  @Test
  void aFurtherStepIsByTheCheckpointWithWhomItNames() {
    PlanAction more =
        in(passage("new-1", "Ask Ingrid Solheim for a day.", "Done when a day is set."))
            .actions()
            .getLast();

    assertThat(more.theirs()).isEqualTo("Ingrid Solheim");
    assertThat(more.ours()).isEqualTo("Ana");
    assertThat(more.due()).isEqualTo(PLAN.checkpoint());
    assertThat(more.evidence()).containsExactly("E1");
  }

  @Test
  void aStepThatIsNotThereIsNobodysTitle() {
    assertThat(in(passage("a9", "Something else.")).actions()).isEqualTo(PLAN.actions());
  }
}
