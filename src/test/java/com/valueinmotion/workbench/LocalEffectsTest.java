package com.valueinmotion.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.valueinmotion.agent.lifecycle.CarryOut;
import com.valueinmotion.agent.lifecycle.Channel;
import com.valueinmotion.plan.Plan;
import com.valueinmotion.plan.PlanAction;
import com.valueinmotion.plan.PlanDecision;
import com.valueinmotion.plan.PlansForTests;
import com.valueinmotion.runtime.Effect;
import com.valueinmotion.runtime.Effects.EffectFailed;
import com.valueinmotion.store.SqliteStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What runs leave behind, and that it can be seen whether it was done. */
class LocalEffectsTest {
  private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

  @TempDir Path folder;

  private final Plan plan = PlansForTests.planFor(PlansForTests.troubled());
  private SqliteStore store;
  private LocalEffects effects;

  @BeforeEach
  void open() throws Exception {
    store = SqliteStore.open(folder.resolve("s.db"));
    effects = new LocalEffects(store.plans(), folder.resolve("drafts"));
  }

  @AfterEach
  void close() throws Exception {
    store.close();
  }

  private static Effect effect(String kind, Object payload) {
    return new Effect(
        "1/x/" + kind, 1, kind, Channel.text(payload), Effect.State.STARTED, "", NOW, null);
  }

  private CarryOut approved() {
    return new CarryOut(plan, "Ana", NOW, "agreed");
  }

  @Test
  void anApprovalIsKeptWithItsPlanAndSeenToBe() throws Exception {
    Effect keep = effect(CarryOut.KEEP_PLAN, approved());
    assertThat(effects.look(keep)).isEqualTo(Effect.State.INTENDED);

    assertThat(effects.perform(keep)).isEqualTo("plan kept, version 1, approved by Ana");

    assertThat(effects.look(keep)).isEqualTo(Effect.State.DONE);
    assertThat(store.plans().decisions(plan.id()))
        .singleElement()
        .satisfies(
            decision -> {
              assertThat(decision.kind()).isEqualTo(PlanDecision.Kind.APPROVED);
              assertThat(decision.contentHash()).isEqualTo(plan.contentHash());
              assertThat(decision.reason()).isEqualTo("agreed");
            });
  }

  @Test
  void aPlanThatWasKeptBeforeHalfWayIsNotKeptAgain() throws Exception {
    store.plans().save(plan, NOW); // killed before the decision
    effects.perform(effect(CarryOut.KEEP_PLAN, approved()));

    assertThat(store.plans().versions(plan.id())).hasSize(1);
    assertThat(store.plans().decisions(plan.id())).hasSize(1);
  }

  @Test
  void theMailIsADraftBesideTheStoreAndAnotherContentIsAnotherFile() throws Exception {
    Effect mail = effect(CarryOut.DRAFT_MAIL, approved());
    assertThat(effects.look(mail)).isEqualTo(Effect.State.INTENDED);

    effects.perform(mail);
    effects.perform(mail);
    assertThat(effects.look(mail)).isEqualTo(Effect.State.DONE);
    Plan other = plan.withObjective("Something else");
    effects.perform(effect(CarryOut.DRAFT_MAIL, new CarryOut(other, "Ana", NOW, "")));

    try (Stream<Path> drafts = Files.list(folder.resolve("drafts"))) {
      assertThat(drafts).hasSize(2);
    }
  }

  @Test
  void anAccountWithAnOddNameGetsAHarmlessFile() throws Exception {
    Plan odd = PlansForTests.planFor(PlansForTests.troubled().with("name", "../../a:b*?", 0));
    Plan named =
        Channel.read(
            Channel.text(odd)
                .replace("\"accountName\":\"Test\"", "\"accountName\":\"../..//x:*?\""),
            new TypeReference<Plan>() {});
    effects.perform(effect(CarryOut.DRAFT_MAIL, new CarryOut(named, "Ana", NOW, "")));

    try (Stream<Path> drafts = Files.list(folder.resolve("drafts"))) {
      assertThat(drafts)
          .singleElement()
          .satisfies(file -> assertThat(file.getFileName().toString()).startsWith("_"));
    }
  }

  @Test
  void aFolderThatCannotBeMadeIsAnExpectedFailure() throws Exception {
    LocalEffects nowhere =
        new LocalEffects(store.plans(), Files.writeString(folder.resolve("file"), "").resolve("x"));

    assertThatThrownBy(() -> nowhere.perform(effect(CarryOut.DRAFT_MAIL, approved())))
        .isInstanceOf(EffectFailed.class)
        .hasMessageContaining("could not be written");
  }

  @Test
  void anActionThatIsDoneIsAFurtherVersionThatStaysApproved() throws Exception {
    effects.perform(effect(CarryOut.KEEP_PLAN, approved()));
    String action = plan.actions().getFirst().id();
    Effect done =
        effect(
            CarryOut.ACTION_STATUS,
            new CarryOut.Progress(plan.id(), action, PlanAction.Status.DONE));
    assertThat(effects.look(done)).isEqualTo(Effect.State.INTENDED);

    effects.perform(done);
    effects.perform(done);

    assertThat(effects.look(done)).isEqualTo(Effect.State.DONE);
    assertThat(store.plans().versions(plan.id())).hasSize(2);
    assertThat(store.plans().versions(plan.id()).getLast().plan().contentHash())
        .isEqualTo(plan.contentHash());
  }

  @Test
  void whatNobodyKnowsHowToDoFailsAndWasNotDone() {
    Effect strange = effect("dance", "x");

    assertThatThrownBy(() -> effects.perform(strange)).isInstanceOf(EffectFailed.class);
    assertThat(effects.look(strange)).isEqualTo(Effect.State.INTENDED);
  }
}
