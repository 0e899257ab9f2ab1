package com.valueinmotion.desktop.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.desktop.screen.Destination;
import com.valueinmotion.desktop.screen.Navigator;
import com.valueinmotion.desktop.task.CurrentThreadTasks;
import com.valueinmotion.plan.Plan;
import com.valueinmotion.plan.PlanAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Without a toolkit, on a real store. */
class PlanViewModelTest {
  @TempDir private Path folder;
  private final List<Destination> opened = new ArrayList<>();

  @SuppressWarnings("NullAway.Init") // JUnit opens them before each test
  private SamplePlanDesk desk;

  @SuppressWarnings("NullAway.Init")
  private PlanViewModel model;

  @BeforeEach
  void open() throws Exception {
    desk = new SamplePlanDesk(folder, "Halden Freight");
    model = modelOn(desk);
    model.load();
  }

  private PlanViewModel modelOn(SamplePlanDesk of) {
    Navigator navigator =
        new Navigator() {
          @Override
          public void open(Destination destination) {
            opened.add(destination);
          }

          @Override
          public void back() {}
        };
    return new PlanViewModel(of.account(), of.desk(), new CurrentThreadTasks(), navigator);
  }

  @AfterEach
  void close() throws Exception {
    desk.close();
  }

  private Plan plan() {
    return Objects.requireNonNull(model.plan().get());
  }

  @Test
  void aProposalIsOpenedAsADraft() {
    assertThat(model.standing().get()).isEqualTo("Version 1, draft, not approved");
    assertThat(plan().motion()).startsWith("Recovery");
    assertThat(model.isEdited()).isFalse();
    assertThat(Objects.requireNonNull(model.mail()).text()).contains("Hello Mats Ekberg");
  }

  @Test
  void editsAreUndoneAndRedoneAndSavedAsAVersion() {
    String before = plan().objective();
    model.edit(plan -> plan.withObjective("Dispatch runs on the agreed workflows"));
    model.edit(plan -> plan.withTarget("45"));
    assertThat(model.standing().get()).isEqualTo("Version 1, edited, not saved");
    model.undo();
    assertThat(plan().metric().target()).isNotEqualTo("45");
    model.undo();
    assertThat(plan().objective()).isEqualTo(before);
    assertThat(model.canUndo().get()).isFalse();
    model.redo();
    model.redo();
    assertThat(plan().metric().target()).isEqualTo("45");

    model.save();
    assertThat(model.standing().get()).isEqualTo("Version 2, draft, not approved");
    assertThat(model.notice().get()).isEqualTo("Saved as version 2.");
    model.undo();
    model.save();
    assertThat(plan().version()).isEqualTo(3);
  }

  @Test
  void anEditThatChangesNothingIsNone() {
    model.edit(plan -> plan.withObjective(plan.objective()));
    assertThat(model.canUndo().get()).isFalse();
    model.save();
    assertThat(plan().version()).isEqualTo(1);
  }

  @Test
  void approvingSavesWhatIsOnTheScreenAndAnEditTakesItBack() {
    model.edit(
        plan -> plan.withAction("value-proof", a -> a.withTitle("Value proof with finance")));
    model.approve();
    assertThat(model.standing().get()).startsWith("Version 2, approved by " + desk.person());
    assertThat(model.isApproved()).isTrue();

    model.edit(plan -> plan.withAction("value-proof", a -> a.withStatus(PlanAction.Status.DONE)));
    model.save();
    assertThat(model.isApproved()).as("progress is what was approved").isTrue();

    model.edit(plan -> plan.withObjective("Something else"));
    assertThat(model.isApproved()).isFalse();
    model.save();
    assertThat(model.standing().get()).contains("approval of version 2 void");
  }

  @Test
  void actionsAreAddedMovedAndRemoved() {
    int count = plan().actions().size();
    model.addAction();
    model.addAction();
    assertThat(plan().actions())
        .hasSize(count + 2)
        .extracting(PlanAction::id)
        .doesNotHaveDuplicates();
    String last = plan().actions().getLast().id();
    model.edit(plan -> plan.withActionMoved(last, -1));
    assertThat(plan().actions().get(count).id()).isEqualTo(last);
    model.edit(plan -> plan.withoutAction(last));
    assertThat(plan().actions()).hasSize(count + 1);
  }

  @Test
  void exportSavesFirstAndSaysWhere() throws Exception {
    model.edit(plan -> plan.withAction("value-proof", a -> a.withTitle("Value proof with Jonas")));
    Path file = folder.resolve(model.suggestedFileName(".md"));
    model.export(file);
    assertThat(file).hasFileName("Halden Freight plan.md");
    assertThat(Files.readString(file)).contains("Value proof with Jonas").contains("Version 2.");
    assertThat(model.notice().get()).isEqualTo("Wrote " + file.toAbsolutePath());
  }

  @Test
  void whatFailsSaysSoAndKeepsTheEdit() throws Exception {
    PlanViewModel other = modelOn(desk);
    other.load();
    other.edit(plan -> plan.withObjective("Theirs"));
    other.save();
    model.edit(plan -> plan.withObjective("Mine"));
    model.save();
    assertThat(model.notice().get()).contains("Version 2 of this plan was saved meanwhile");
    assertThat(plan().objective()).isEqualTo("Mine");

    model.export(folder.resolve("plan.pdf"));
    assertThat(folder.resolve("plan.pdf")).doesNotExist();
    model.openAccount();
    assertThat(opened).containsExactly(new Destination.Account(desk.account()));
  }
}
