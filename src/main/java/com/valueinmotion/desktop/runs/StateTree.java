package com.valueinmotion.desktop.runs;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** The channels of a run's state; what was opened stays open from step to step. */
final class StateTree extends TreeView<StatePart> {
  private static final double ROW = 22;
  private static final double LEAST = 8 * ROW;

  private final Set<String> opened = new HashSet<>(Set.of("card"));

  StateTree() {
    getStyleClass().add("state-tree");
    setShowRoot(false);
    setFixedCellSize(ROW);
    setMinHeight(LEAST);
    setAccessibleText("The values of the state");
    setCellFactory(tree -> new PartCell());
    setRoot(new TreeItem<>(new StatePart("", "", List.of())));
  }

  void show(List<StatePart> parts) {
    TreeItem<StatePart> root = new TreeItem<>(new StatePart("", "", parts));
    parts.forEach(part -> root.getChildren().add(item(part, true)));
    root.setExpanded(true);
    setRoot(root);
  }

  private TreeItem<StatePart> item(StatePart part, boolean first) {
    TreeItem<StatePart> item = new TreeItem<>(part);
    part.parts().forEach(inner -> item.getChildren().add(item(inner, false)));
    if (first) {
      item.setExpanded(opened.contains(part.name()));
      item.expandedProperty()
          .addListener(
              (property, was, now) -> {
                if (now) {
                  opened.add(part.name());
                } else {
                  opened.remove(part.name());
                }
              });
    }
    return item;
  }

  private static final class PartCell extends TreeCell<StatePart> {
    private final Label name = new Label();
    private final Label value = new Label();
    private final HBox line = new HBox(6, name, value);
    private final Tooltip whole = new Tooltip();

    PartCell() {
      name.getStyleClass().add("muted");
      name.setMinWidth(USE_PREF_SIZE);
      value.setMinWidth(0);
      whole.setWrapText(true);
      whole.setMaxWidth(420);
    }

    @Override
    protected void updateItem(@Nullable StatePart part, boolean empty) {
      super.updateItem(part, empty);
      setText(null);
      setPrefWidth(0);
      if (empty || part == null) {
        setGraphic(null);
        setTooltip(null);
        setAccessibleText(null);
      } else {
        name.setText(part.name());
        value.setText(part.value().lines().findFirst().orElse(""));
        whole.setText(part.value());
        setTooltip(part.value().isEmpty() ? null : whole);
        setGraphic(line);
        setAccessibleText(part.name() + " " + part.value());
      }
    }
  }
}
