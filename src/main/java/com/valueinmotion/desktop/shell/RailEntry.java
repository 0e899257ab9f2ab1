package com.valueinmotion.desktop.shell;

import com.valueinmotion.desktop.control.KeyCaps;
import com.valueinmotion.desktop.text.CountText;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** One line of the rail: an icon, a name, and at the right a count or a key. */
final class RailEntry extends Button {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  private final String title;
  private final Label name = new Label();
  private final FontIcon icon = new FontIcon();
  private final Region gap = new Region();
  private final Label count = new Label();
  private final HBox line = new HBox(icon, name, gap, count);

  RailEntry(String title, String iconLiteral, Runnable action) {
    this.title = title;
    getStyleClass().setAll("button", "rail-entry");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setMaxWidth(Double.MAX_VALUE);
    line.getStyleClass().add("rail-line");
    line.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(gap, Priority.ALWAYS);
    line.prefWidthProperty().bind(widthProperty().subtract(16));
    count.getStyleClass().addAll("label-11", "muted", "rail-count");
    name.setMinWidth(USE_PREF_SIZE);
    setGraphic(line);
    setAccessibleText(title);
    setOnAction(pressed -> action.run());
    rename(title, iconLiteral);
  }

  private RailEntry(String title, String iconLiteral, Runnable action, List<String> keys) {
    this(title, iconLiteral, action);
    line.getChildren().set(line.getChildren().indexOf(count), new KeyCaps(keys));
  }

  /** With its key instead of a count. */
  static RailEntry withKeys(String title, String iconLiteral, Runnable action, List<String> keys) {
    return new RailEntry(title, iconLiteral, action, keys);
  }

  void rename(String text, String iconLiteral) {
    name.setText(text);
    icon.setIconLiteral(iconLiteral);
    setAccessibleText(text);
  }

  void count(@Nullable Integer number) {
    count.setText(number == null ? "" : CountText.brief(number));
    setAccessibleText(number == null ? title : title + ", " + CountText.of(number));
  }

  void current(boolean isCurrent) {
    pseudoClassStateChanged(CURRENT, isCurrent);
  }

  /** Only the icon, where the window is narrow; its name is then a tooltip. */
  void compact(boolean isCompact) {
    for (Region part : List.of(name, gap)) {
      part.setVisible(!isCompact);
      part.setManaged(!isCompact);
    }
    line.getChildren().getLast().setVisible(!isCompact);
    line.getChildren().getLast().setManaged(!isCompact);
    line.setAlignment(isCompact ? Pos.CENTER : Pos.CENTER_LEFT);
    setTooltip(isCompact ? new Tooltip(name.getText()) : null);
  }
}
