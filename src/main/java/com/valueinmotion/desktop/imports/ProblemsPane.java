package com.valueinmotion.desktop.imports;

import com.valueinmotion.desktop.control.Texts;
import com.valueinmotion.desktop.imports.ImportState.Step;
import com.valueinmotion.desktop.imports.ProblemSection.Tone;
import com.valueinmotion.intake.match.MatchQuestion;
import com.valueinmotion.intake.value.DayOrder;
import com.valueinmotion.workbench.ImportReport.FileReport;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What a check found, grouped by how to fix it: what the person decides comes first. */
public final class ProblemsPane extends VBox {
  private static final int GROUPS_SHOWN = 40;
  private static final int NAMES_SHOWN = 20;

  public ProblemsPane() {
    getStyleClass().add("problems");
  }

  /**
   * @param writeRefused writes the rows that are to be fixed
   */
  void show(ImportViewModel model, Runnable writeRefused) {
    ImportState state = model.state().get();
    Problems problems = model.problems();
    boolean isIn = state.step() instanceof Step.Committed;
    getChildren().clear();
    if (!isIn) {
      problems.days().forEach(day -> getChildren().add(day(day, model)));
    }
    List<MatchQuestion> names = model.matches().open();
    if (!names.isEmpty()) {
      getChildren().add(names(names, model.matches()));
    }
    problems.unread().forEach(file -> getChildren().add(unread(file)));
    if (!problems.fixes().isEmpty()) {
      getChildren().add(fixes(problems, isIn, writeRefused));
    }
    if (!isIn) {
      problems.decided().forEach(said -> getChildren().add(decided(said, model)));
    }
    if (!problems.skips().isEmpty() || !problems.remarks().isEmpty()) {
      getChildren().add(nothingToDo(problems));
    }
    if (state.check() == null) {
      getChildren()
          .add(
              Texts.wrapped(
                  "Here you will see what cannot be read, and how to fix it.",
                  "grid-12",
                  "muted",
                  "column-nothing"));
    } else if (getChildren().isEmpty()) {
      getChildren()
          .add(
              new ProblemSection(Tone.DONE, "Nothing to fix", "")
                  .say("Every row of every file can be read."));
    }
  }

  /** The first thing a person can decide here, where there is one. */
  Optional<Button> firstAction() {
    return lookupAll(".decide .button").stream()
        .filter(Button.class::isInstance)
        .map(Button.class::cast)
        .findFirst();
  }

  private static Node day(DayProblem day, ImportViewModel model) {
    Button dayFirst = order(day, DayOrder.DAY_FIRST, model);
    Button monthFirst = order(day, DayOrder.MONTH_FIRST, model);
    String header = day.question().header();
    DayOrder likely = day.question().likely();
    return new ProblemSection(
            Tone.DECIDE, "Confirm a date order", rows(day.rows()), dayFirst, monthFirst)
        .say(
            day.title()
                + ", "
                + header
                + ": days such as "
                + day.question().examples().getFirst()
                + " read either way."
                + (likely == null
                    ? ""
                    : " The other columns of the file are " + likely.words() + "."))
        .add(new DayTable(day));
  }

  private static Button order(DayProblem day, DayOrder order, ImportViewModel model) {
    Button button =
        Labels.button(
            "Read as " + order.words(),
            () -> model.read(day.file(), day.question().column(), order));
    button.setAccessibleText(
        "Read " + day.question().header() + " of " + day.title() + " as " + order.words());
    return button;
  }

  private static Node names(List<MatchQuestion> names, MatchViewModel model) {
    ProblemSection section =
        new ProblemSection(
                Tone.DECIDE,
                "Match to an account",
                names.size() == 1 ? "1 name" : ImportSummary.number(names.size()) + " names")
            .say(
                "Decided once and remembered. History lists what is one account, and splits it"
                    + " again.");
    names.stream().limit(NAMES_SHOWN).forEach(name -> section.add(new MatchLine(name, model)));
    if (names.size() > NAMES_SHOWN) {
      section.say("The rest comes up as you decide these.");
    }
    return section;
  }

  private static Node unread(FileReport file) {
    return new ProblemSection(Tone.FIX, "Not read", file.title())
        .say(String.valueOf(file.failure()));
  }

  private static Node fixes(Problems problems, boolean isIn, Runnable writeRefused) {
    ProblemSection section =
        new ProblemSection(
                Tone.FIX,
                "Fix in the file",
                rows(problems.rowsToFix()),
                Labels.button("Write rows to fix…", writeRefused))
            .say(
                isIn
                    ? "Kept aside with their text; correct them and drop them again."
                    : "These rows stay out; all others enter. The files stay as they are.");
    problems.fixes().stream().limit(GROUPS_SHOWN).forEach(fix -> section.add(fix(fix)));
    if (problems.fixes().size() > GROUPS_SHOWN) {
      section.say(problems.fixes().size() - GROUPS_SHOWN + " smaller groups are not shown.");
    }
    return section;
  }

  private static Node fix(Problem fix) {
    Hyperlink show = new Hyperlink("Show rows");
    show.setMinWidth(USE_PREF_SIZE);
    show.getStyleClass().add("grid-12");
    show.setAccessibleText("Show " + fix.rowsText() + " of " + fix.file());
    VBox text =
        new VBox(
            1,
            Texts.wrapped(String.join("; ", fix.reasons()), "grid-12"),
            Texts.wrapped(fix.file() + ", " + fix.rowsText(), "label-11", "muted"));
    HBox head = new HBox(8, text, Labels.gap(), show);
    HBox.setHgrow(text, javafx.scene.layout.Priority.ALWAYS);
    head.setAlignment(Pos.TOP_LEFT);
    VBox group = new VBox(4, head);
    show.setOnAction(
        pressed -> {
          boolean hides = group.getChildren().size() > 1;
          if (hides) {
            group.getChildren().remove(1);
          } else {
            group.getChildren().add(new RawTable(fix));
          }
          show.setText(hides ? "Show rows" : "Hide rows");
          show.setVisited(false);
        });
    group.getStyleClass().add("fix");
    return group;
  }

  private static Node decided(Problems.Decided said, ImportViewModel model) {
    Button change = Labels.button("Take back", () -> model.read(said.file(), said.column(), null));
    return new ProblemSection(Tone.DONE, "Decided", said.title(), change)
        .say(said.header() + " is read as " + said.order().words() + ", as you said.");
  }

  private static Node nothingToDo(Problems problems) {
    long rows = problems.rowsSkipped();
    ProblemSection section =
        new ProblemSection(Tone.KNOW, "Nothing to do", rows == 0 ? "" : rows(rows));
    problems
        .skips()
        .forEach(
            skip ->
                section.say(
                    skip.title() + ": " + rows(skip.rows()) + " skipped: " + skip.reason() + "."));
    problems.remarks().forEach(section::say);
    return section;
  }

  private static String rows(long rows) {
    return rows == 0 ? "" : rows == 1 ? "1 row" : ImportSummary.number(rows) + " rows";
  }
}
