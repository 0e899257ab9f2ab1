package com.valueinmotion.desktop.palette;

import com.valueinmotion.desktop.control.KeyCaps;
import com.valueinmotion.desktop.theme.Palette;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The palette as a card: a field, what was found, and how to move in it. */
public final class PalettePane extends VBox {
  private static final double ROW = 34;
  private static final int ROWS_SHOWN = 14;

  private final PaletteViewModel model;
  private final TextField field = new TextField();
  private final ListView<PaletteRow> list;

  public PalettePane(PaletteViewModel model, ObservableValue<Palette> colours) {
    this.model = model;
    getStyleClass().add("palette");
    setAccessibleRole(AccessibleRole.DIALOG);
    setAccessibleText("Search accounts, signals, commands");
    list = list(colours);
    getChildren().addAll(head(), list, nothing(), foot());
    field.textProperty().bindBidirectional(model.typed());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    model.selected().subscribe(row -> show(row.intValue()));
    colours.subscribe(now -> list.refresh());
  }

  /** Where the caret belongs while the palette is open. */
  public TextField field() {
    return field;
  }

  private Node head() {
    field.getStyleClass().add("palette-field");
    field.setPromptText("Search accounts, signals, commands");
    field.setAccessibleText("Search accounts, signals, commands");
    HBox.setHgrow(field, Priority.ALWAYS);
    FontIcon glass = new FontIcon("fth-search");
    glass.getStyleClass().add("muted");
    HBox head = new HBox(12, glass, field, new KeyCaps(List.of("Esc")));
    head.getStyleClass().add("palette-head");
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private ListView<PaletteRow> list(ObservableValue<Palette> colours) {
    ListView<PaletteRow> rows = new ListView<>(model.rows());
    rows.getStyleClass().add("palette-list");
    rows.setFixedCellSize(ROW);
    rows.setFocusTraversable(false);
    rows.setAccessibleText("Found");
    rows.setCellFactory(
        view ->
            new PaletteCell(
                colours,
                row -> {
                  model.select(row);
                  model.choose();
                }));
    rows.prefHeightProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> Math.min(ROWS_SHOWN, model.rows().size()) * ROW + 12, model.rows()));
    rows.visibleProperty().bind(Bindings.isNotEmpty(model.rows()));
    rows.managedProperty().bind(rows.visibleProperty());
    return rows;
  }

  private Node nothing() {
    Label nothing = new Label("Nothing has these letters in this order.");
    nothing.getStyleClass().addAll("muted", "palette-nothing");
    nothing.visibleProperty().bind(Bindings.isEmpty(model.rows()));
    nothing.managedProperty().bind(nothing.visibleProperty());
    return nothing;
  }

  private static Node foot() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox foot =
        new HBox(
            6,
            new KeyCaps(List.of("↑", "↓")),
            hint("move"),
            new KeyCaps(List.of("Enter")),
            hint("open"),
            gap,
            new KeyCaps(List.of(">")),
            hint("commands only"),
            new KeyCaps(List.of("#")),
            hint("signals only"));
    foot.getStyleClass().add("palette-foot");
    foot.setAlignment(Pos.CENTER_LEFT);
    return foot;
  }

  private static Label hint(String text) {
    Label hint = new Label(text);
    hint.getStyleClass().addAll("label-11", "muted", "palette-hint");
    return hint;
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case UP -> model.move(-1);
      case DOWN -> model.move(1);
      case ENTER -> model.choose();
      case ESCAPE -> model.close();
      case TAB -> {
        // Stays here: what lies under the palette is not to be reached.
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void show(int row) {
    list.getSelectionModel().clearSelection();
    if (row >= 0) {
      list.getSelectionModel().select(row);
      // The heading above the first hit should not scroll out of sight.
      list.scrollTo(Math.max(0, row - (ROWS_SHOWN - 2)));
    }
  }
}
