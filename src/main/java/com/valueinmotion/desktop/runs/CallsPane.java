package com.valueinmotion.desktop.runs;

import com.valueinmotion.desktop.control.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** What models were asked: a line each, which opens to all that was measured. */
final class CallsPane extends VBox {
  private static final double NAMES = 68;
  private static final int MOST = 20;
  private static final int ROWS = 9;

  CallsPane() {
    super(6);
  }

  /**
   * @param lines the newest first
   * @param step those of this step come first
   */
  void show(List<CallLine> lines, int step) {
    getChildren().clear();
    List<CallLine> here = lines.stream().filter(c -> c.ofRun() && c.step() == step).toList();
    List<CallLine> inRun = lines.stream().filter(c -> c.ofRun() && c.step() != step).toList();
    List<CallLine> outside = lines.stream().filter(c -> !c.ofRun()).toList();
    group("In this step", here, true);
    group("In other steps of this run", inRun, false);
    group("Drafts of this account, outside runs", outside, here.isEmpty() && inRun.isEmpty());
    if (lines.isEmpty()) {
      getChildren()
          .add(
              Texts.wrapped(
                  "No model was asked in this run or for its account.", "grid-12", "muted"));
    }
  }

  private void group(String title, List<CallLine> lines, boolean open) {
    if (lines.isEmpty()) {
      return;
    }
    getChildren().add(Texts.wrapped(title, "label-11", "muted"));
    lines.stream().limit(MOST).map(CallsPane::line).forEach(getChildren()::add);
    if (open) {
      first().setSelected(true);
    }
    if (lines.size() > MOST) {
      getChildren()
          .add(
              Texts.wrapped(
                  (lines.size() - MOST) + " earlier are not listed", "label-11", "muted"));
    }
  }

  private ToggleButton first() {
    return getChildren().stream()
        .map(line -> line.lookup(".call-head"))
        .filter(ToggleButton.class::isInstance)
        .map(ToggleButton.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static Node line(CallLine call) {
    Label title = Texts.label(call.title(), "grid-12", "strong");
    if (!call.tone().isEmpty()) {
      title.getStyleClass().add(call.tone());
    }
    FontIcon arrow = new FontIcon("fth-chevron-right");
    VBox both = new VBox(title, Texts.label(call.when(), "label-11", "muted"));
    both.setAlignment(Pos.CENTER_LEFT);
    HBox words = new HBox(8, arrow, both);
    words.setAlignment(Pos.CENTER_LEFT);
    ToggleButton head = new ToggleButton(null, words);
    head.getStyleClass().add("call-head");
    head.setMaxWidth(Double.MAX_VALUE);
    head.setAlignment(Pos.CENTER_LEFT);
    head.setAccessibleText("Model call " + call.title() + ", " + call.when());
    VBox whole = new VBox(head);
    whole.getStyleClass().add("call");
    head.selectedProperty()
        .subscribe(
            open -> {
              arrow.setIconLiteral(open ? "fth-chevron-down" : "fth-chevron-right");
              whole.getChildren().setAll(open ? List.of(head, detail(call)) : List.of(head));
            });
    return whole;
  }

  private static Node detail(CallLine call) {
    GridPane facts = new GridPane();
    facts.getStyleClass().add("step-facts");
    ColumnConstraints values = new ColumnConstraints();
    values.setHgrow(Priority.ALWAYS);
    facts.getColumnConstraints().setAll(List.of(new ColumnConstraints(NAMES), values));
    int row = 0;
    for (StepPage.Fact fact : call.facts()) {
      Label name = Texts.label(fact.name(), "grid-12", "muted");
      GridPane.setValignment(name, VPos.TOP);
      String tone = fact.name().equals("Error") ? "bad" : "plain";
      facts.addRow(row++, name, Texts.wrapped(fact.value(), "grid-12", tone));
    }
    VBox all = new VBox(8, facts);
    all.getStyleClass().add("call-detail");
    HBox buttons =
        new HBox(
            8,
            opening("Show prompt", "prompt", call.prompt(), all),
            opening("Show answer", "answer", call.answer(), all));
    all.getChildren().add(buttons);
    return all;
  }

  private static Node opening(String title, String what, String text, VBox under) {
    ToggleButton button = new ToggleButton(title);
    button.getStyleClass().add("in-row");
    button.setMinWidth(USE_PREF_SIZE);
    button.setDisable(text.isEmpty());
    TextArea area = new TextArea(text);
    area.setEditable(false);
    area.setWrapText(true);
    area.setPrefRowCount(ROWS);
    area.setMinHeight(USE_PREF_SIZE);
    area.getStyleClass().addAll("grid-12", "call-" + what);
    area.setAccessibleText("The " + what + ", word for word");
    button
        .selectedProperty()
        .subscribe(
            shown -> {
              button.setText(shown ? "Hide " + what : title);
              under.getChildren().remove(area);
              if (shown) {
                under.getChildren().add(area);
              }
            });
    return button;
  }
}
