package com.valueinmotion.desktop.plan;

import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;

/** What does not fit into a field stands in its tooltip. */
final class WholeText {
  private WholeText() {}

  /** Gives the field a tooltip with all of its text for as long as the text is cut. */
  static void of(TextField field) {
    Tooltip whole = new Tooltip();
    whole.setWrapText(true);
    whole.setMaxWidth(480);
    whole.textProperty().bind(field.textProperty());
    Runnable fit = () -> field.setTooltip(isCut(field) ? whole : null);
    field.textProperty().subscribe(fit);
    field.widthProperty().subscribe(fit);
    field.fontProperty().subscribe(fit);
    field.insetsProperty().subscribe(fit);
  }

  private static boolean isCut(TextField field) {
    Text text = new Text(field.getText());
    text.setFont(field.getFont());
    double room = field.getWidth() - field.snappedLeftInset() - field.snappedRightInset();
    return field.getWidth() > 0 && text.getLayoutBounds().getWidth() > room;
  }
}
