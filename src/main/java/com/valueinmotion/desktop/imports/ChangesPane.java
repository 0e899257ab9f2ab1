package com.valueinmotion.desktop.imports;

import com.valueinmotion.desktop.control.Texts;
import com.valueinmotion.desktop.imports.ImportState.Step;
import com.valueinmotion.desktop.task.RunningTask;
import com.valueinmotion.workbench.ImportCheck;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** What would change if the files were committed, or did; how far the check has come until then. */
public final class ChangesPane extends VBox {
  private final HBox band = new HBox();
  private final ChangeTable table = new ChangeTable();
  private final ProgressBar bar = new ProgressBar();
  private final Label doing = Texts.label("", "grid-12");
  private final Label left = Texts.whole("", "grid-12", "muted");
  private InstantSource clock = InstantSource.system();
  private Instant begun = Instant.EPOCH;
  private Subscription watched = Subscription.EMPTY;

  public ChangesPane() {
    band.getStyleClass().add("band");
    band.setAlignment(Pos.CENTER_LEFT);
    bar.setAccessibleText("How far it has come");
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().addAll(band, table);
  }

  ChangeTable table() {
    return table;
  }

  /** Another clock, for tests. */
  void clock(InstantSource other) {
    clock = other;
  }

  void show(ImportViewModel model) {
    ImportState state = model.state().get();
    ImportCheck check = state.check();
    watched.unsubscribe();
    watched = Subscription.EMPTY;
    switch (state.step()) {
      case Step.Looking looking -> running(model, "Looking at the files");
      case Step.Checking checking -> running(model, "Checking, nothing changes yet");
      case Step.Committing committing -> running(model, "Importing");
      case Step.Failed(String sentence) ->
          instead("fth-alert-triangle", "bad", sentence, "Check again", model);
      case Step.Cancelled() ->
          instead("fth-slash", "muted", "Cancelled. Nothing has changed.", "Check again", model);
      case Step.TakenBack() ->
          instead(
              "fth-corner-up-left",
              "muted",
              "The import was taken back. The files are still here.",
              "Check again",
              model);
      case Step.Committed(ImportSummary summary, Long id) -> counts("Committed", summary, check);
      case Step.Checked(), Step.Waiting() -> {
        if (check != null) {
          counts("If you commit", ImportSummary.of(check.report()), check);
        }
      }
    }
    table.setDisable(state.isUnderWay());
    table.show(check == null ? java.util.List.of() : check.changes(), nothing(state));
  }

  void release() {
    watched.unsubscribe();
    watched = Subscription.EMPTY;
  }

  private void counts(String title, ImportSummary summary, @Nullable ImportCheck check) {
    band.getChildren()
        .setAll(
            cell(Texts.whole(title, "strong")),
            count(summary.fresh(), "new", ""),
            count(summary.changed(), "changed", ""),
            count(summary.unchanged(), "unchanged", ""),
            count(
                summary.refused(), "refused, kept aside", summary.refused() > 0 ? "bad" : "muted"));
    if (check != null) {
      band.getChildren().add(moves(check));
    }
  }

  private static HBox moves(ImportCheck check) {
    HBox moves = new HBox(8);
    moves.getStyleClass().add("moves");
    moves.setAlignment(Pos.CENTER_LEFT);
    int changed = check.changes().size();
    if (changed > 0) {
      moves
          .getChildren()
          .addAll(
              Texts.label(
                  changed == 1 ? "1 account changes level" : changed + " accounts change level",
                  "strong"),
              Texts.whole(check.worse() + " worse", check.worse() > 0 ? "bad" : "muted"),
              Texts.whole(check.better() + " better", check.better() > 0 ? "good" : "muted"));
    } else {
      moves.getChildren().add(Texts.label("No account changes level", "strong"));
    }
    if (check.appeared() > 0) {
      moves
          .getChildren()
          .add(
              Texts.label(
                  check.appeared() == 1
                      ? "1 account is new"
                      : ImportSummary.number(check.appeared()) + " accounts are new",
                  "muted"));
    }
    return moves;
  }

  private void running(ImportViewModel model, String what) {
    RunningTask task = model.underWay().get();
    doing.setText(what);
    left.setText("");
    bar.setProgress(-1);
    band.getChildren().setAll(cell(doing), bar, left, Labels.gap());
    if (task != null) {
      begun = clock.instant();
      Button cancel = Labels.button("Cancel", model::cancel);
      band.getChildren().add(cancel);
      watched =
          Subscription.combine(
              task.message().subscribe(now -> doing.setText(now.isEmpty() ? what : now)),
              task.progress().subscribe(now -> progress(now.doubleValue())),
              task.stopping().subscribe(now -> cancel.setDisable(now)));
    }
  }

  private void progress(double done) {
    bar.setProgress(done);
    String time = TimeLeft.of(done, Duration.between(begun, clock.instant()));
    left.setText(
        done < 0 ? "" : Math.round(done * 100) + "%" + (time.isEmpty() ? "" : ", " + time));
  }

  private void instead(
      String icon, String tone, String sentence, String again, ImportViewModel model) {
    FontIcon sign = new FontIcon(icon);
    sign.getStyleClass().add(tone);
    Label text = Texts.wrapped(sentence, "grid-12");
    HBox.setHgrow(text, Priority.ALWAYS);
    band.getChildren().setAll(sign, text, Labels.gap(), Labels.button(again, model::check));
    band.setSpacing(10);
  }

  private static String nothing(ImportState state) {
    ImportCheck check = state.check();
    if (check == null) {
      return "Here you will see which accounts change level by these files.";
    }
    return check.appeared() > 0 && check.touched() == check.appeared()
        ? "All of these accounts are new: there is no level yet from which they could move."
        : "No account has another level by these files.";
  }

  private static HBox cell(Label label) {
    HBox cell = new HBox(label);
    cell.setAlignment(Pos.CENTER_LEFT);
    cell.getStyleClass().add("band-title");
    return cell;
  }

  private static VBox count(long count, String what, String tone) {
    Label number = Texts.whole(ImportSummary.number(count), "kpi-value");
    if (!tone.isEmpty()) {
      number.getStyleClass().add(tone);
    }
    VBox part = new VBox(number, Texts.whole(what, "kpi-label"));
    part.getStyleClass().add("band-count");
    part.setAlignment(Pos.CENTER_LEFT);
    part.setAccessibleText(number.getText() + " " + what);
    return part;
  }
}
