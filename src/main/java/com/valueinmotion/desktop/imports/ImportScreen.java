package com.valueinmotion.desktop.imports;

import com.valueinmotion.desktop.control.KeyCaps;
import com.valueinmotion.desktop.control.StatusPane;
import com.valueinmotion.desktop.screen.Command;
import com.valueinmotion.desktop.screen.Layout;
import com.valueinmotion.desktop.screen.Screen;
import com.valueinmotion.workbench.ImportReport.FileReport;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** Binds the Import screen's layout to its view model. */
public final class ImportScreen implements Screen {
  private static final int PROBLEMS_SHOWN = 50;

  private final ImportViewModel model;
  private final Runnable chooseFiles;
  private final UnaryOperator<String> formatTitle;
  private final Parent root;
  private Subscription shown = Subscription.EMPTY;

  @FXML private StatusPane status;
  @FXML private VBox welcome;
  @FXML private Pane kinds;
  @FXML private ScrollPane result;
  @FXML private Label heading;
  @FXML private Label headline;
  @FXML private Button choose;
  @FXML private Pane files;
  @FXML private HBox sums;
  @FXML private VBox problemSection;
  @FXML private Label problemCount;
  @FXML private VBox problems;
  @FXML private VBox remarkSection;
  @FXML private VBox remarks;

  /**
   * @param chooseFiles asks for files and imports them
   * @param formatTitle from a format's id to what a person calls it
   */
  public ImportScreen(
      ImportViewModel model, Runnable chooseFiles, UnaryOperator<String> formatTitle) {
    this.model = model;
    this.chooseFiles = chooseFiles;
    this.formatTitle = formatTitle;
    this.root = Layout.of(this);
    choose.setOnAction(pressed -> chooseFiles.run());
    choose.setGraphic(new KeyCaps(KeyCaps.of(openKey())));
    for (Droppable droppable : Droppable.values()) {
      kinds.getChildren().add(new DroppableLine(droppable));
    }
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public String title() {
    return "Import";
  }

  @Override
  public void shown() {
    model.watched(true);
    shown = model.state().subscribe(this::show);
    choose.requestFocus();
  }

  @Override
  public void hidden() {
    model.watched(false);
    shown.unsubscribe();
  }

  @Override
  public List<Command> commands() {
    return model.state().get() instanceof ImportState.Imported
        ? List.of(
            new Command(
                "import.again",
                "Import the same files again",
                "fth-refresh-cw",
                new KeyCodeCombination(KeyCode.R),
                model::again))
        : List.of();
  }

  private void show(ImportState state) {
    heading.setText(state instanceof ImportState.Nothing ? "Import" : "Last import");
    headline.setText("");
    switch (state) {
      case ImportState.Nothing() -> showResult(false);
      case ImportState.Importing(List<String> names) ->
          status.loading("Importing " + String.join(", ", names));
      case ImportState.Imported(ImportSummary summary) -> show(summary);
      case ImportState.Failed(String sentence) -> status.failed(sentence, model::again);
      case ImportState.Cancelled() -> status.cancelled(model::again);
    }
  }

  private void show(ImportSummary summary) {
    headline.setText(summary.sentence());
    files.getChildren().setAll(summary.files().stream().map(this::card).toArray(Node[]::new));
    files.getChildren().add(new DropCard(chooseFiles));
    sums.getChildren().setAll(SumLine.of(summary));
    problems
        .getChildren()
        .setAll(
            summary.problems().stream()
                .limit(PROBLEMS_SHOWN)
                .map(ProblemPane::new)
                .toArray(Node[]::new));
    problemCount.setText(problemCount(summary));
    reveal(problemSection, !summary.problems().isEmpty());
    remarks
        .getChildren()
        .setAll(summary.remarks().stream().map(ImportScreen::remark).toArray(Node[]::new));
    reveal(remarkSection, !summary.remarks().isEmpty());
    showResult(true);
  }

  private Node card(FileReport file) {
    return new FileCard(file, formatTitle);
  }

  private void showResult(boolean isThere) {
    reveal(welcome, !isThere);
    reveal(result, isThere);
    status.showContent();
  }

  private static String problemCount(ImportSummary summary) {
    int hidden = summary.problems().size() - PROBLEMS_SHOWN;
    String rows =
        ImportSummary.number(summary.refused()) + (summary.refused() == 1 ? " row" : " rows");
    return rows
        + ", kept aside with their text; correct them in the file and drop it again"
        + (hidden > 0 ? "; the " + PROBLEMS_SHOWN + " largest groups are shown" : "");
  }

  private static Label remark(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    return label;
  }

  private static void reveal(Node node, boolean isShown) {
    node.setVisible(isShown);
    node.setManaged(isShown);
  }

  private static KeyCombination openKey() {
    return new KeyCodeCombination(KeyCode.O, KeyCombination.SHORTCUT_DOWN);
  }
}
