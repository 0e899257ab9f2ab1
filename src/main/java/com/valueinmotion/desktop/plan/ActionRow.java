package com.valueinmotion.desktop.plan;

import com.valueinmotion.plan.PlanAction;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.event.ActionEvent;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.javafx.FontIcon;

/** One action of a plan, edited in place: what is typed counts when the field is left. */
final class ActionRow extends HBox {
  private static final double WHO = 166;

  private final Label number = new Label();
  private final TextField title = field("What is done");
  private final TextField doneWhen = field("Done when");
  private final TextField ours = field("Who, on our side");
  private final TextField theirs = field("Who, at the customer");
  private final DatePicker due = new DatePicker();
  private final ComboBox<PlanAction.Status> status = new ComboBox<>();
  private final HBox chips = new HBox(4);
  private PlanAction shown;

  /** What a person can do to an action besides typing. */
  interface Handler {
    void changed(PlanAction action);

    void moved(PlanAction action, int by);

    void removed(PlanAction action);
  }

  ActionRow(PlanAction action, Handler handler) {
    super(8);
    this.shown = action;
    getStyleClass().add("plan-action");
    setFocusTraversable(true);
    number.getStyleClass().addAll("number", "muted");
    number.setMinWidth(20);
    title.getStyleClass().add("strong");
    doneWhen.getStyleClass().add("muted");
    due.setPrefWidth(118);
    due.setMinWidth(118);
    due.setAccessibleText("Due");
    chips.getStyleClass().add("chips");
    status.getItems().setAll(PlanAction.Status.values());
    status.setConverter(new StatusText());
    status.setPrefWidth(118);
    status.setMinWidth(118);
    status.setAccessibleText("Status");
    listen(handler);
    VBox what = new VBox(2, title, doneWhen, chips);
    HBox.setHgrow(what, Priority.ALWAYS);
    VBox who = new VBox(2, ours, theirs);
    who.setPrefWidth(WHO);
    who.setMinWidth(110);
    who.setMaxWidth(WHO);
    WholeText.of(title);
    WholeText.of(doneWhen);
    WholeText.of(ours);
    WholeText.of(theirs);
    VBox when = new VBox(2, due, status);
    VBox order =
        new VBox(
            2,
            moving("fth-chevron-up", "Move up (Alt+Up)", handler, -1),
            moving("fth-chevron-down", "Move down (Alt+Down)", handler, 1),
            button("fth-x", "Remove this action", () -> handler.removed(shown)));
    setAlignment(Pos.TOP_LEFT);
    getChildren().setAll(number, what, who, when, order);
    show(1, action);
  }

  private void listen(Handler handler) {
    EditField.onLeave(
        title, text -> change(handler, text, PlanAction::title, PlanAction::withTitle));
    EditField.onLeave(
        doneWhen, text -> change(handler, text, PlanAction::doneWhen, PlanAction::withDoneWhen));
    EditField.onLeave(ours, text -> change(handler, text, PlanAction::ours, PlanAction::withOurs));
    EditField.onLeave(
        theirs, text -> change(handler, text, PlanAction::theirs, PlanAction::withTheirs));
    EditField.day(
        due,
        day -> {
          if (!day.equals(shown.due())) {
            handler.changed(shown.withDue(day));
          }
        });
    status
        .valueProperty()
        .subscribe(
            now -> {
              if (now != null && now != shown.status()) {
                handler.changed(shown.withStatus(now));
              }
            });
  }

  /** Brings the row up to date without taking the caret from a field. */
  void show(int at, PlanAction action) {
    shown = action;
    number.setText(Integer.toString(at));
    EditField.show(title, action.title());
    EditField.show(doneWhen, action.doneWhen());
    EditField.show(ours, action.ours());
    EditField.show(theirs, action.theirs());
    due.setValue(action.due());
    status.setValue(action.status());
    chips.getChildren().setAll(action.evidence().stream().map(ActionRow::chip).toList());
    chips.setManaged(!action.evidence().isEmpty());
    setAccessibleText("Action " + at + ": " + action.title() + ", due " + action.due());
  }

  PlanAction action() {
    return shown;
  }

  void focusTitle() {
    title.requestFocus();
    title.selectAll();
  }

  /** Takes the focus without a caret, so that letters stay commands. */
  void focusRow() {
    requestFocus();
  }

  private void change(
      Handler handler,
      String text,
      Function<PlanAction, String> part,
      BiFunction<PlanAction, String, PlanAction> changed) {
    if (!part.apply(shown).equals(text)) {
      handler.changed(changed.apply(shown, text));
    }
  }

  private static TextField field(String what) {
    TextField field = new TextField();
    field.setPromptText(what);
    field.setAccessibleText(what);
    return field;
  }

  private static Label chip(String id) {
    Label chip = new Label(id);
    chip.getStyleClass().add("chip");
    chip.setAccessibleText("Evidence " + id);
    return chip;
  }

  /** Keeps the focus, so that pressing it again moves the action on. */
  private Button moving(String icon, String what, Handler handler, int by) {
    Button button = button(icon, what, () -> handler.moved(shown, by));
    button.addEventHandler(ActionEvent.ACTION, moved -> button.requestFocus());
    return button;
  }

  private static Button button(String icon, String what, Runnable action) {
    Button button = new Button(null, new FontIcon(icon));
    button.getStyleClass().addAll("flat", "button-icon", "in-row");
    button.setAccessibleText(what);
    button.setTooltip(new Tooltip(what));
    button.setOnAction(click -> action.run());
    button.setFocusTraversable(true);
    return button;
  }

  private static final class StatusText extends StringConverter<PlanAction.Status> {
    @Override
    public String toString(PlanAction.Status status) {
      return status == null ? "" : status.title();
    }

    @Override
    public PlanAction.Status fromString(String text) {
      throw new UnsupportedOperationException("statuses are chosen, not typed");
    }
  }
}
