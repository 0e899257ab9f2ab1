package com.valueinmotion.desktop.shell;

import com.valueinmotion.desktop.control.KeyCaps;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** All keys that act here, in two columns: everywhere, and on this screen. */
final class KeySheet extends VBox {
  private final Button close = new Button(null, new FontIcon("fth-x"));

  /** What a key does. */
  record Line(List<String> caps, String does) {}

  KeySheet(List<Line> everywhere, String screen, List<Line> here, Runnable closed) {
    getStyleClass().add("key-sheet");
    setAccessibleRole(AccessibleRole.DIALOG);
    setAccessibleText("Keys");
    Label title = new Label("Keys");
    title.getStyleClass().add("title-16");
    close.getStyleClass().addAll("flat", "icon-only");
    close.setAccessibleText("Close");
    close.setOnAction(pressed -> closed.run());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head = new HBox(8, title, gap, new KeyCaps(List.of("Esc")), close);
    head.setAlignment(Pos.CENTER_LEFT);
    HBox columns = new HBox(32, column("Everywhere", everywhere), column(screen, here));
    Label note = new Label("Letters act while no text is being typed.");
    note.getStyleClass().addAll("label-11", "muted");
    getChildren().addAll(head, columns, note);
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          switch (event.getCode()) {
            case ESCAPE -> {
              closed.run();
              event.consume();
            }
            case TAB -> event.consume();
            default -> {}
          }
        });
  }

  Node focus() {
    return close;
  }

  private static Node column(String title, List<Line> lines) {
    Label head = new Label(title);
    head.getStyleClass().addAll("strong", "muted");
    VBox column = new VBox(6, head);
    HBox.setHgrow(column, Priority.ALWAYS);
    column.setPrefWidth(260);
    for (Line line : lines) {
      Label does = new Label(line.does());
      does.getStyleClass().add("grid-12");
      does.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(does, Priority.ALWAYS);
      HBox row = new HBox(8, does, new KeyCaps(line.caps()));
      row.setAlignment(Pos.CENTER_LEFT);
      column.getChildren().add(row);
    }
    if (lines.isEmpty()) {
      Label none = new Label("No keys of its own");
      none.getStyleClass().addAll("grid-12", "muted");
      column.getChildren().add(none);
    }
    return column;
  }
}
