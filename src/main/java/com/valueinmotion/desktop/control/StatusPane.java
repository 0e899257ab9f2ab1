package com.valueinmotion.desktop.control;

import com.valueinmotion.desktop.screen.Command;
import com.valueinmotion.desktop.task.Ending;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.DefaultProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Shows its content, or why there is none: still loading, nothing there yet, failed, cancelled.
 * Each of the last three says what to do next and offers it as a button.
 */
@DefaultProperty("content")
public final class StatusPane extends StackPane {
  /** What is shown. */
  public enum State {
    LOADING,
    CONTENT,
    EMPTY,
    FAILED,
    CANCELLED
  }

  private final ObjectProperty<Node> content = new SimpleObjectProperty<>(new StackPane());
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.CONTENT);
  private final StackPane instead = new StackPane();
  private boolean hasShownContent;

  public StatusPane() {
    getStyleClass().add("status-pane");
    instead.visibleProperty().bind(state.isNotEqualTo(State.CONTENT));
    content.subscribe(
        node -> {
          node.setVisible(state.get() == State.CONTENT);
          getChildren().setAll(node, instead);
        });
    state.subscribe(now -> content.get().setVisible(now == State.CONTENT));
  }

  public StatusPane(Node content) {
    this();
    setContent(content);
  }

  public ObjectProperty<Node> contentProperty() {
    return content;
  }

  public Node getContent() {
    return content.get();
  }

  public void setContent(Node node) {
    content.set(node);
  }

  public ReadOnlyObjectProperty<State> state() {
    return state.getReadOnlyProperty();
  }

  public void showContent() {
    hasShownContent = true;
    instead.getChildren().clear();
    state.set(State.CONTENT);
  }

  /**
   * Loading for the first time. Where content is already shown it stays until the new one is there:
   * a screen that reloads must not flicker.
   *
   * @param what "Diagnosing 40 accounts"
   */
  public void loading(String what) {
    if (hasShownContent && state.get() == State.CONTENT) {
      return;
    }
    ProgressIndicator turning = new ProgressIndicator();
    turning.setMaxSize(28, 28);
    turning.setAccessibleText(what);
    instead(State.LOADING, new Message(turning, what, "", List.of()));
  }

  /**
   * Nothing there yet, which is no failure.
   *
   * @param icon an Ikonli literal
   * @param title "No accounts yet"
   * @param sentence what brings something here
   */
  public void empty(String icon, String title, String sentence, Command... offers) {
    instead(State.EMPTY, new Message(icon(icon, "muted"), title, sentence, List.of(offers)));
  }

  /**
   * @param sentence what failed, what is safe, what to do next
   * @param again tries once more
   */
  public void failed(String sentence, Runnable again) {
    instead(
        State.FAILED,
        new Message(
            icon("fth-alert-triangle", "bad"),
            "This did not work",
            sentence,
            List.of(tryAgain(again))));
  }

  /**
   * @param again starts it once more
   */
  public void cancelled(Runnable again) {
    instead(
        State.CANCELLED,
        new Message(
            icon("fth-slash", "muted"),
            "Cancelled",
            "Nothing has changed.",
            List.of(tryAgain(again))));
  }

  /** Shows how work ended; where it is done, shows the content and hands the result on. */
  public <T> void ended(Ending<T> ending, Runnable again, Consumer<T> done) {
    switch (ending) {
      case Ending.Done<T>(T result) -> {
        showContent();
        done.accept(result);
      }
      case Ending.Failed<T>(String sentence) -> failed(sentence, again);
      case Ending.Bug<T> bug -> failed(bug.sentence(), again);
      case Ending.Cancelled<T>() -> cancelled(again);
    }
  }

  private void instead(State now, Message message) {
    instead.getChildren().setAll(message);
    state.set(now);
  }

  private static Command tryAgain(Runnable again) {
    return new Command("again", "Try again", "fth-refresh-cw", null, again);
  }

  private static FontIcon icon(String literal, String tone) {
    FontIcon icon = new FontIcon(literal);
    icon.getStyleClass().addAll("large", tone);
    return icon;
  }
}
