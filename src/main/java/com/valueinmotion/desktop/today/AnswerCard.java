package com.valueinmotion.desktop.today;

import com.valueinmotion.desktop.control.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A question over the entry, answered by keys. Keys stay in it: a letter that nobody types into a
 * field must not decide something behind it.
 */
abstract class AnswerCard extends VBox {
  private static final double WIDTH = 380;

  private final Label title = Texts.wrapped("", "pane-title");
  private final Label problem = Texts.wrapped("", "grid-12", "bad");
  private Runnable close = () -> {};

  @SuppressWarnings("this-escape") // handlers are set, nothing is called
  AnswerCard() {
    super(8);
    getStyleClass().addAll("card", "answer-card");
    setAccessibleRole(AccessibleRole.DIALOG);
    setMaxSize(WIDTH, USE_PREF_SIZE);
    setPrefWidth(WIDTH);
    setVisible(false);
    managedProperty().bind(visibleProperty());
    problem.managedProperty().bind(problem.visibleProperty());
    problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    addEventHandler(KeyEvent.KEY_PRESSED, AnswerCard::keep);
    addEventHandler(KeyEvent.KEY_TYPED, KeyEvent::consume);
  }

  final void onClose(Runnable closing) {
    close = closing;
  }

  /** Puts title, choices and the way out one under the other. */
  final void fill(String asks, List<? extends Node> parts) {
    title.setText(asks);
    setAccessibleText(asks);
    getChildren().setAll(title);
    getChildren().addAll(parts);
    getChildren().add(problem);
  }

  final void problem(String sentence) {
    problem.setText(sentence);
  }

  final void hide() {
    setVisible(false);
  }

  /** A digit was pressed outside of a field, 1 for the first choice. */
  abstract void chosen(int number);

  /** Enter was pressed. */
  abstract void entered();

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      close.run();
    } else if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      if (event.getTarget() instanceof Button button) {
        button.fire();
      } else {
        entered();
      }
    } else if (event.getCode().isDigitKey() && !(event.getTarget() instanceof TextInputControl)) {
      event.consume();
      chosen(digit(event.getCode()));
    }
  }

  private static int digit(KeyCode code) {
    String name = code.getName();
    return Character.digit(name.charAt(name.length() - 1), 10);
  }

  /** Ctrl+K and the like stay the frame's; Tab moves on. */
  private static void keep(KeyEvent event) {
    if (!event.isShortcutDown() && !event.isAltDown() && event.getCode() != KeyCode.TAB) {
      event.consume();
    }
  }

  /** A choice with its digit in front. */
  static <B extends ButtonBase> B numbered(B button, int number) {
    Label cap = Texts.whole(Integer.toString(number), "key");
    button.setGraphic(cap);
    button.setGraphicTextGap(8);
    button.setAlignment(Pos.CENTER_LEFT);
    button.setMaxWidth(Double.MAX_VALUE);
    return button;
  }

  final Button cancel() {
    Button cancel = new Button("Cancel", new FontIcon("fth-x"));
    cancel.setOnAction(pressed -> close.run());
    return cancel;
  }
}
