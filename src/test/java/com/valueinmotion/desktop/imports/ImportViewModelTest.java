package com.valueinmotion.desktop.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.valueinmotion.account.StoreException;
import com.valueinmotion.desktop.imports.ImportState.Step;
import com.valueinmotion.desktop.screen.Notice;
import com.valueinmotion.intake.mapping.Target;
import com.valueinmotion.intake.value.DayOrder;
import com.valueinmotion.workbench.ImportCheck;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import from the drop to the undo, on a real store. */
class ImportViewModelTest {
  private static final String OPEN_DAYS =
      """
      account,date,usage_30d
      Halden Freight,03/11/2026,22
      Tarn Outdoor,05/11/2026,40
      Verdane Retail,07/11/2026,-3
      """;

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // JUnit opens it before each test
  private ImportBench bench;

  @BeforeEach
  void open() throws Exception {
    bench = new ImportBench(folder);
  }

  @AfterEach
  void close() throws Exception {
    bench.close();
  }

  @Test
  void fromTheDropOverAQuestionAndItsAnswerToTheCommitAndBack() throws Exception {
    ImportViewModel model = bench.model();
    model.watched(true);
    model.add(List.of(bench.file("usage.csv", OPEN_DAYS)));

    assertThat(model.state().get().step()).isEqualTo(new Step.Checked());
    DayProblem day = model.problems().days().getFirst();
    assertThat(day.rows()).isEqualTo(3);
    assertThat(day.readings().getFirst())
        .isEqualTo(
            new DayProblem.Reading(
                2,
                "Halden Freight",
                "03/11/2026",
                LocalDate.of(2026, 11, 3),
                LocalDate.of(2026, 3, 11)));
    assertThat(model.open()).isEqualTo(1);
    assertThat(bench.workbench.lastImport()).as("a check changes nothing").isEmpty();

    model.read(day.file(), day.question().column(), DayOrder.DAY_FIRST);
    assertThat(model.open()).isZero();
    assertThat(model.problems().decided())
        .extracting(Problems.Decided::header)
        .containsExactly("date");
    ImportSummary summary = ImportSummary.of(check(model).report());
    assertThat(summary.fresh()).isEqualTo(2);
    assertThat(summary.refused()).isEqualTo(1);
    assertThat(model.problems().fixes()).extracting(Problem::rowsText).containsExactly("row 4");

    model.commit();
    assertThat(model.state().get().step()).isInstanceOf(Step.Committed.class);
    assertThat(bench.workbench.lastImport().orElseThrow().accepted()).isEqualTo(2);
    assertThat(bench.seen).containsExactly("load again");
    Notice notice = bench.notices.getLast();
    assertThat(notice.text()).isEqualTo("Imported: 2 rows new, 1 refused.");

    notice.offered().orElseThrow().action().run();
    assertThat(bench.workbench.lastImport()).isEmpty();
    assertThat(model.state().get().step()).isEqualTo(new Step.TakenBack());
    assertThat(bench.seen).containsExactly("load again", "load again");

    model.check();
    assertThat(model.state().get().step()).isEqualTo(new Step.Checked());
    model.read(0, day.question().column(), null);
    assertThat(model.open()).as("what was said can be taken back").isEqualTo(1);
  }

  private static ImportCheck check(ImportViewModel model) {
    return Objects.requireNonNull(model.state().get().check());
  }

  @Test
  void aFailedFileAmongGoodOnesIsNamedAndTheOthersEnter() throws Exception {
    ImportViewModel model = bench.model();
    model.add(
        List.of(
            bench.file("good.csv", "account,usage_30d\nHalden Freight,22\n"),
            bench.file("empty.csv", ""),
            folder.resolve("gone.csv")));
    assertThat(model.state().get().files())
        .extracting(DraftFile::title)
        .containsExactly("good.csv", "empty.csv", "gone.csv");
    assertThat(model.problems().unread())
        .extracting(report -> report.title())
        .containsExactly("empty.csv", "gone.csv");
    model.commit();
    assertThat(bench.workbench.lastImport().orElseThrow().files()).containsExactly("good.csv");
  }

  @Test
  void aFileLeftOutDoesNotEnter() throws Exception {
    ImportViewModel model = bench.model();
    model.add(
        List.of(
            bench.file("one.csv", "account,usage_30d\nHalden Freight,22\n"),
            bench.file("two.csv", "account,usage_30d\nTarn Outdoor,22\n")));
    model.remove(0);
    model.commit();
    assertThat(bench.workbench.lastImport().orElseThrow().files()).containsExactly("two.csv");
  }

  @Test
  void whatChangedSinceTheCheckDoesNotEnterUnseen() throws Exception {
    ImportViewModel model = bench.model();
    Path file = bench.file("usage.csv", "account,usage_30d\nHalden Freight,22\n");
    model.add(List.of(file));
    Files.writeString(file, "account,usage_30d\nHalden Freight,88\n");
    model.commit();

    assertThat(model.state().get().step()).isInstanceOf(Step.Failed.class);
    assertThat(bench.notices.getLast().text()).contains("has changed since it was checked");
    assertThat(bench.workbench.lastImport()).isEmpty();

    model.check();
    model.commit();
    assertThat(bench.workbench.lastImport()).isPresent();
  }

  @Test
  void aCancelledCheckChangesNothingAndCanBeDoneAgain() {
    boolean[] cancels = {true};
    ImportViewModel model =
        bench.model(
            new ScriptedDesk(
                bench.desk,
                () -> {
                  if (cancels[0]) {
                    throw new CancellationException();
                  }
                }));
    model.add(List.of(bench.file("usage.csv", OPEN_DAYS)));
    assertThat(model.state().get().step()).isEqualTo(new Step.Cancelled());
    assertThat(model.state().get().mayCommit()).isFalse();
    assertThat(bench.notices)
        .extracting(Notice::text)
        .containsExactly("Cancelled. Nothing has changed.");

    cancels[0] = false;
    model.check();
    assertThat(model.state().get().mayCommit()).isTrue();
  }

  @Test
  void aFailedCheckSaysWhyAndCanBeDoneAgain() {
    ImportViewModel model =
        bench.model(
            new ScriptedDesk(
                bench.desk,
                () -> {
                  throw new StoreException("The disk is full. Nothing was changed. Make room.");
                }));
    model.watched(true);
    model.add(List.of(bench.file("usage.csv", OPEN_DAYS)));
    assertThat(model.state().get().step())
        .isEqualTo(new Step.Failed("The disk is full. Nothing was changed. Make room."));
    assertThat(bench.notices).as("the screen says it").isEmpty();
  }

  @Test
  void discardedFilesAreForgotten() {
    ImportViewModel model = bench.model();
    model.add(List.of(bench.file("usage.csv", OPEN_DAYS)));
    model.discard();
    assertThat(model.state().get()).isEqualTo(ImportState.EMPTY);
    assertThat(model.open()).isZero();
  }

  @Test
  void filesDroppedOnTopAreCheckedTogetherAndTheSameAgainTakesItsPlace() {
    ImportViewModel model = bench.model();
    Path one = bench.file("one.csv", "account,usage_30d\nHalden Freight,22\n");
    model.add(List.of(one));
    model.add(List.of(bench.file("two.csv", "account,usage_30d\nTarn Outdoor,22\n")));
    assertThat(check(model).report().files()).hasSize(2);
    assertThat(model.selected().get()).isEqualTo(1);
    model.add(List.of(one));
    assertThat(check(model).report().files()).hasSize(2);
  }

  @Test
  void aNameLikeAnAccountIsAskedAboutOnceAndTheAnswerCanBeTakenBack() throws Exception {
    bench.importExamples();
    ImportViewModel model = bench.model();
    model.add(
        List.of(bench.file("usage.csv", "account,usage_30d\nHalden Freight Sverige AB,22\n")));
    var question = model.matches().open().getFirst();
    assertThat(List.of(question.name(), question.candidates().getFirst().name()))
        .containsExactlyInAnyOrder("Halden Freight", "Halden Freight Sverige AB");
    assertThat(model.open()).isEqualTo(1);

    model.matches().same(question, question.candidates().getFirst());
    assertThat(model.open()).isZero();
    Notice said =
        bench.notices.stream()
            .filter(n -> n.text().contains("one account"))
            .findFirst()
            .orElseThrow();

    said.offered().orElseThrow().action().run();
    assertThat(model.open()).isEqualTo(1);

    model.matches().later(model.matches().open().getFirst());
    assertThat(model.open()).isZero();
    model.check();
    assertThat(model.open()).as("later is later").isZero();
  }

  @Test
  void accountsThatWouldMoveAreKnownBeforeTheCommitAndAfterIt() throws Exception {
    bench.importExamples();
    ImportViewModel model = bench.model();
    model.add(
        List.of(
            bench.file(
                "health.csv",
                """
                account_id,date,usage_30d,roi_score,exec_engagement
                VM-1001,2026-11-22,12,20,no
                """)));
    assertThat(check(model).changes()).extracting(change -> change.name()).contains("Novum Steel");
    assertThat(check(model).worse()).isEqualTo(1);
    String why = ChangeText.why(check(model).changes().getFirst().difference());
    assertThat(why).contains("→");

    model.commit();
    HistoryViewModel history = bench.history(model);
    history.load();
    assertThat(history.loaded().get())
        .isInstanceOfSatisfying(
            com.valueinmotion.desktop.task.Ending.Done.class,
            done -> {
              HistoryViewModel.Loaded loaded = (HistoryViewModel.Loaded) done.result();
              assertThat(loaded.moved().hasEarlier()).isTrue();
              assertThat(loaded.moved().changes())
                  .extracting(change -> change.name())
                  .containsExactly("Novum Steel");
              assertThat(loaded.lines()).hasSize(2);
            });
  }

  @Test
  void goingFurtherBackAsksFirstForLaterImportsComeAlong() throws Exception {
    ImportViewModel model = bench.model();
    for (String name : List.of("one", "two")) {
      model.add(List.of(bench.file(name + ".csv", "account,usage_30d\n" + name + ",22\n")));
      model.commit();
    }
    HistoryViewModel history = bench.history(model);
    HistoryLine first =
        new HistoryLine(bench.desk.imports().getLast(), bench.desk.imports().subList(0, 1));
    history.undo(first);
    assertThat(history.asked().get()).isEqualTo(first);
    assertThat(bench.desk.imports()).hasSize(2);

    history.keep();
    assertThat(history.asked().get()).isNull();
    history.undo(first);
    history.confirm();
    assertThat(bench.desk.imports()).isEmpty();
    assertThat(bench.notices.getLast().text()).isEqualTo("2 imports were taken back.");
    assertThat(model.state().get().step()).isEqualTo(new Step.TakenBack());
  }

  @Test
  void aColumnIsReadAsThePersonSaysAndSuchFilesAreKnownFromThenOn() throws Exception {
    String sheet =
        """
        Client name,Seats bought,Colour
        Halden Freight,40,red
        Tarn Outdoor,60,blue
        """;
    ImportViewModel model = bench.model();
    model.add(List.of(bench.file("clients.csv", sheet)));
    assertThat(lines(model))
        .extracting(ColumnLine::header, line -> line.target().label())
        .contains(tuple("Client name", "account"), tuple("Colour", "not imported"));

    model.become("Colour", new Target.Note());
    assertThat(lines(model).getLast().matchedBy()).isEqualTo("by you");
    assertThat(model.state().get().mayCommit()).isTrue();
    model.commit();
    assertThat(bench.workbench.lastImport()).isPresent();

    model.add(List.of(bench.file("clients-2.csv", sheet.replace("40", "44"))));
    assertThat(lines(model))
        .extracting(ColumnLine::matchedBy)
        .as("remembered by the headers")
        .containsOnly("remembered");
    assertThat(lines(model).getLast().target()).isEqualTo(new Target.Note());
  }

  private static List<ColumnLine> lines(ImportViewModel model) {
    return ColumnLine.of(Objects.requireNonNull(model.selectedFile().orElseThrow().mapping()));
  }

  @Test
  void aSheetOfWhichNobodyKnowsTheAccountWaitsToBeMapped() {
    ImportViewModel model = bench.model();
    model.add(List.of(bench.file("odd.csv", "colour,shade\nred,light\n")));
    assertThat(model.state().get().files().getFirst().isToMap()).isTrue();
    assertThat(model.open()).isEqualTo(1);
    assertThat(model.state().get().mayCommit()).isFalse();
  }
}
