package com.valueinmotion.desktop.today;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.desktop.screen.Command;
import com.valueinmotion.desktop.screen.Destination;
import com.valueinmotion.desktop.screen.Notice;
import com.valueinmotion.diagnosis.Level;
import com.valueinmotion.runtime.Decision;
import com.valueinmotion.runtime.Verdict;
import com.valueinmotion.workbench.lifecycle.DecideProposal;
import com.valueinmotion.workbench.lifecycle.QueueEntry;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On the sample portfolio, in a real store, everything at once. */
class TodayViewModelTest {
  @TempDir private Path folder;
  private SampleToday sample;

  @BeforeEach
  void open() throws Exception {
    sample = SampleToday.in(folder);
    sample.model.load();
  }

  @AfterEach
  void close() throws Exception {
    sample.close();
  }

  @Test
  void theFirstTimeTheAccountsAreRunAndTheQueueIsThere() {
    assertThat(rows()).isNotEmpty();
    assertThat(rows())
        .extracting(row -> row.entry().ask().draft().rank())
        .isSortedAccordingTo((a, b) -> Long.compare(b, a));
    assertThat(sample.selected()).isEqualTo(rows().getFirst());
    assertThat(tally().open()).isEqualTo(rows().size());
    assertThat(tally().text()).isEqualTo("Reviewed 0 of " + rows().size());
    assertThat(sample.model.account().loaded().get())
        .isNotNull()
        .satisfies(account -> assertThat(account.id()).isEqualTo(sample.selected().account()));
  }

  @Test
  void movingStaysAtEitherEnd() {
    sample.model.list().move(-1);
    assertThat(sample.selected()).isEqualTo(rows().getFirst());
    sample.model.list().move(2);
    assertThat(sample.selected()).isEqualTo(rows().get(2));
    sample.model.list().move(10_000);
    assertThat(sample.selected()).isEqualTo(rows().getLast());
  }

  @Test
  void approvingGoesOnToTheNextAndCanBeTakenBackFromItsNotice() throws Exception {
    TodayRow first = turnToPlan();
    TodayRow next = rows().get(rows().indexOf(first) + 1);

    sample.model.deciding().approve();

    assertThat(sample.selected().isAbout(next)).isTrue();
    assertThat(log()).last().extracting(Decision::verdict).isEqualTo(Verdict.APPROVED);
    assertThat(log()).last().extracting(Decision::seen).isEqualTo(hash(first));
    assertThat(tally().told()).isEqualTo("1 approved");
    Notice notice = sample.notices.getLast();
    assertThat(notice.text())
        .isEqualTo(first.entry().name() + ": " + first.motionBrief() + " approved");

    notice.offered().map(Command::action).orElseThrow().run();

    assertThat(sample.selected().isAbout(first)).isTrue();
    assertThat(sample.selected().isOpen()).isTrue();
    assertThat(tally().reviewed()).isZero();
  }

  @Test
  void rejectingTakesAReasonOfThePolicyOrWords() throws Exception {
    turnToPlan();
    sample.model.deciding().ask(Asking.REJECT);
    sample.model.deciding().answer("", "  ");
    assertThat(sample.model.deciding().problem().get()).startsWith("Say why");
    assertThat(sample.model.deciding().asking().get()).isEqualTo(Asking.REJECT);

    sample.model.deciding().answer("timing", "after their release");

    assertThat(sample.model.deciding().asking().get()).isEqualTo(Asking.NOTHING);
    assertThat(log()).last().extracting(Decision::verdict).isEqualTo(Verdict.REJECTED);
    assertThat(log()).last().extracting(Decision::reason).isEqualTo("after their release");
    assertThat(tally().told()).isEqualTo("1 rejected");
  }

  @Test
  void aSnoozedEntryIsGoneUntilItsDayAndUndoBringsItBack() {
    TodayRow first = sample.selected();
    sample.model.deciding().snooze("soon");
    assertThat(sample.model.deciding().problem().get()).startsWith("Write the day as ");
    sample.model.deciding().snooze("2026-11-22");
    assertThat(sample.model.deciding().problem().get()).contains("still to come");

    sample.model.deciding().snooze("2026-12-01");

    assertThat(rows()).noneMatch(row -> row.isAbout(first));
    sample.model.list().tab().set(TodayTab.REVIEWED);
    assertThat(rows()).hasSize(1).allMatch(row -> row.isAbout(first));
    assertThat(rows().getFirst().decided()).startsWith("Snoozed until 2026-12-01 by ");

    sample.model.list().tab().set(TodayTab.TO_REVIEW);
    sample.model.deciding().undo();
    assertThat(sample.selected().isAbout(first)).isTrue();
    sample.model.deciding().undo();
    assertThat(sample.notices.getLast().text()).isEqualTo("There is no decision to take back.");
  }

  @Test
  void toGoOnWithoutWhatIsMissingTakesAReason() throws Exception {
    TodayRow request = turnTo(QueueEntry.Data.class);
    sample.model.deciding().approve();
    assertThat(sample.model.deciding().asking().get()).isEqualTo(Asking.GO_ON);
    assertThat(log()).isEmpty();

    sample.model.deciding().answer("", "They never measure it");

    assertThat(log()).last().extracting(Decision::ask).isEqualTo(request.entry().ask().id());
    assertThat(log()).last().extracting(Decision::reason).isEqualTo("They never measure it");
  }

  @Test
  void whatWasDecidedElsewhereMeanwhileIsSaidAndTheQueueReadAgain() throws Exception {
    TodayRow first = turnToPlan();
    new DecideProposal(sample.workbench.lifecycle())
        .snooze(first.entry().ask().id(), hash(first), LocalDate.of(2026, 12, 1), "Ana");
    new DecideProposal(sample.workbench.lifecycle())
        .reject(first.entry().ask().id(), hash(first), "other", "no", "Ana");

    sample.model.deciding().approve();

    assertThat(sample.model.deciding().problem().get()).contains("no longer open");
    assertThat(rows()).noneMatch(row -> row.entry().ask().id() == first.entry().ask().id());
    sample.model.list().move(1);
    assertThat(sample.model.deciding().problem().get()).isEmpty();
  }

  @Test
  void onlyEntriesOfOneLevelOrOnlyThoseDecided() {
    int all = rows().size();
    sample.model.nextLevel();
    assertThat(rows()).isNotEmpty().allMatch(row -> row.level() == Level.HIGH);
    sample.model.nextLevel();
    assertThat(rows()).allMatch(row -> row.level() == Level.MEDIUM);
    sample.model.nextLevel();
    sample.model.nextLevel();
    assertThat(rows()).hasSize(all);
    sample.model.list().tab().set(TodayTab.REVIEWED);
    assertThat(rows()).isEmpty();
    assertThat(sample.model.list().selected().get()).isNull();
  }

  @Test
  void editingOpensThePlanOfThatEntryAndNothingElseCanBeEdited() {
    TodayRow plan = turnToPlan();
    sample.model.editSelected();
    sample.model.openSelected();
    assertThat(sample.navigator.visited())
        .containsExactly(
            new Destination.Proposal(plan.account(), plan.entry().ask().id()),
            new Destination.Account(plan.account()));

    turnTo(QueueEntry.Data.class);
    sample.model.editSelected();
    assertThat(sample.navigator.visited()).hasSize(2);
    assertThat(sample.notices.getLast().text()).startsWith("Only a plan can be edited");
  }

  @Test
  void aDecidedEntryIsNotDecidedAgain() throws Exception {
    turnToPlan();
    sample.model.deciding().approve();
    sample.model.list().tab().set(TodayTab.REVIEWED);
    sample.model.deciding().approve();

    assertThat(log()).hasSize(1);
    assertThat(sample.notices.getLast().text()).contains("is decided already");
    sample.model.deciding().undo(sample.selected());
    assertThat(rows()).isEmpty();
  }

  private TodayRow turnToPlan() {
    return turnTo(QueueEntry.Plan.class);
  }

  private TodayRow turnTo(Class<? extends QueueEntry.Content> kind) {
    TodayRow row =
        rows().stream()
            .filter(each -> kind.isInstance(each.entry().content()))
            .findFirst()
            .orElseThrow();
    sample.model.list().select(row);
    return row;
  }

  private List<TodayRow> rows() {
    return List.copyOf(sample.model.list().rows());
  }

  private ReviewTally tally() {
    return sample.model.tally().get();
  }

  private List<Decision> log() throws Exception {
    return sample.workbench.lifecycle().decisions().log().stream()
        .filter(decision -> decision.verdict() != Verdict.AUTOMATIC)
        .toList();
  }

  private static String hash(TodayRow row) {
    return row.entry().ask().draft().hash();
  }
}
