package com.valueinmotion.desktop.account;

import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A card over the evidence that says where one value comes from. Seen only while it explains. */
public final class ExplainPane extends VBox {
  private static final double WIDTH = 400;
  private static final double NAME_WIDTH = 76;

  public ExplainPane() {
    getStyleClass().addAll("card", "explain");
    setMaxSize(WIDTH, USE_PREF_SIZE);
    setPrefWidth(WIDTH);
    show(null);
  }

  void show(@Nullable Explanation explanation) {
    setVisible(explanation != null);
    setManaged(explanation != null);
    getChildren().clear();
    if (explanation != null) {
      Label title = label(explanation.title(), "pane-title");
      title.setWrapText(true);
      getChildren()
          .addAll(
              title, lines(explanation), label("j k next · x or Esc closes", "label-11", "muted"));
      setAccessibleText(explanation.title());
    }
  }

  private static GridPane lines(Explanation explanation) {
    GridPane grid = new GridPane(12, 4);
    for (Explanation.Line line : explanation.lines()) {
      Label name = label(line.name(), "grid-12", "muted");
      name.setMinWidth(NAME_WIDTH);
      Label value = label(line.value(), "grid-12");
      value.setWrapText(true);
      grid.addRow(grid.getRowCount(), name, value);
      GridPane.setValignment(name, javafx.geometry.VPos.TOP);
    }
    return grid;
  }

  private static Label label(String text, String... styles) {
    Label label = new Label(text);
    label.getStyleClass().addAll(styles);
    return label;
  }
}
