package com.valueinmotion.desktop.plan;

import com.valueinmotion.desktop.control.Texts;
import com.valueinmotion.desktop.screen.Layout;
import com.valueinmotion.document.PlanMail;
import com.valueinmotion.language.drafter.Draft;
import java.util.List;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** One kind of draft: what comes, what stands, to be edited, and what the verifier says of it. */
final class DraftSheet {
  /** After so long a rest what was typed is kept and checked. */
  private static final Duration REST = Duration.millis(1200);

  private final DraftViewModel model;
  private final Parent root;
  private final HeldWords held;
  private final PauseTransition rest = new PauseTransition(REST);
  private boolean filling;

  @FXML private Label notice;
  @FXML private VBox coming;
  @FXML private ProgressIndicator turning;
  @FXML private Label step;
  @FXML private Label unchecked;
  @FXML private Button take;
  @FXML private Button leave;
  @FXML private ScrollPane comingScroll;
  @FXML private Label comingText;
  @FXML private HBox banner;
  @FXML private Label because;
  @FXML private HBox modes;
  @FXML private ToggleButton edit;
  @FXML private ToggleButton checked;
  @FXML private ToggleButton planned;
  @FXML private Label keeping;
  @FXML private Button copy;
  @FXML private TextField subject;
  @FXML private StackPane body;
  @FXML private TextArea editor;
  @FXML private ScrollPane checkedScroll;
  @FXML private TextFlow flow;
  @FXML private MailPane planMail;
  @FXML private VBox hint;
  @FXML private Label hintTitle;
  @FXML private Label hintText;
  @FXML private VBox checks;
  @FXML private Label counted;
  @FXML private Button next;
  @FXML private VerdictList verdicts;
  @FXML private Label why;
  @FXML private FlowPane chips;
  @FXML private Label writer;

  DraftSheet(DraftViewModel model) {
    this.model = model;
    this.root = Layout.of(this);
    this.held = new HeldWords(verdicts, subject, editor, () -> edit.setSelected(true));
    verdicts.onChosen(this::chosen);
  }

  @FXML
  void initialize() {
    ToggleGroup group = new ToggleGroup();
    for (ToggleButton mode : List.of(edit, checked, planned)) {
      mode.setToggleGroup(group);
    }
    boolean mail = model.kind() == DraftKind.MAIL;
    checked.getStyleClass().add(mail ? "center-pill" : "right-pill");
    only(planned, mail);
    edit.setSelected(true);
    group
        .selectedToggleProperty()
        .subscribe(
            (was, now) -> {
              if (now == null && was != null) {
                was.setSelected(true); // one of them always is
              }
              arrange();
            });
    editor.setAccessibleText("Draft of the " + model.kind().word());
    copy.setTooltip(new Tooltip("Copy the draft"));
    comingText
        .heightProperty()
        .subscribe(grown -> comingScroll.setVvalue(model.drafting().get() ? 1 : 0));
    editor.textProperty().subscribe(this::typed);
    subject.textProperty().subscribe(this::typed);
    for (TextInputControl field : List.of(editor, subject)) {
      field.focusedProperty().subscribe(this::focused);
    }
    rest.setOnFinished(rested -> model.keepEdit());
  }

  Parent root() {
    return root;
  }

  /** Shows what the model says for as long as the subscription lasts. */
  Subscription follow() {
    return Subscription.combine(
        model.page().subscribe(this::page),
        model.text().subscribe(this::fill),
        model.subject().subscribe(this::fill),
        model.drafting().subscribe(this::arrange),
        model.coming().subscribe(comingText::setText),
        model.step().subscribe(step::setText),
        model.offered().subscribe(this::offered),
        model.keeping().subscribe(keeping::setText),
        model.model().subscribe(this::arrange),
        model.notice().subscribe(this::told),
        rest::stop);
  }

  /** The mail that the plan becomes when it is exported. */
  void planMail(PlanMail mail) {
    planMail.show(mail);
  }

  /** Whether a person is typing in it. */
  boolean isTyping() {
    return editor.isFocused() || subject.isFocused();
  }

  /** Puts the caret into the text, where there is one. */
  void write() {
    if (model.page().get() != null) {
      edit.setSelected(true);
      editor.requestFocus();
    }
  }

  /** Between the text to edit and the text with its marks. */
  void turn() {
    (edit.isSelected() ? checked : edit).setSelected(true);
  }

  private void told(String now) {
    notice.setText(now);
    only(notice, !now.isEmpty());
  }

  private void page(@Nullable DraftPage page) {
    arrange();
    if (page == null) {
      return;
    }
    because.setText(page.because());
    counted.setText(page.counted());
    only(next, page.lines().stream().anyMatch(DraftPage.Line::blocks));
    counted.getStyleClass().setAll("label", "label-11", page.clean() ? "good" : "bad");
    verdicts.show(page.lines());
    flow.getChildren().setAll(CheckedFlow.of(page));
    flow.setAccessibleText(CheckedFlow.spoken(page));
    chips.getChildren().setAll(page.chips().stream().map(DraftSheet::chip).toList());
    writer.setText(page.writer());
  }

  private static Node chip(DraftPage.Chip chip) {
    Label label = Texts.whole(chip.id(), "chip");
    Tooltip tip = new Tooltip(chip.told());
    tip.setWrapText(true);
    tip.setMaxWidth(420);
    label.setTooltip(tip);
    label.setAccessibleText("Evidence " + chip.told());
    return label;
  }

  private void offered(@Nullable Draft draft) {
    arrange();
    if (draft != null) {
      step.setText("Another draft is there; you have written yourself meanwhile");
      comingText.setText(draft.wording().text());
    }
  }

  /** What is shown of all this. */
  private void arrange() {
    DraftPage page = model.page().get();
    boolean drafting = model.drafting().get();
    boolean offers = model.offered().get() != null;
    boolean stands = page != null;
    boolean plans = planned.isSelected() || (model.kind() == DraftKind.MAIL && !stands);
    only(coming, drafting || offers);
    only(turning, drafting);
    only(unchecked, drafting);
    only(take, offers);
    only(leave, offers);
    only(banner, page != null && !page.because().isEmpty());
    only(modes, stands);
    only(subject, stands && model.kind() == DraftKind.MAIL && edit.isSelected());
    only(editor, stands && edit.isSelected());
    only(checkedScroll, stands && checked.isSelected());
    only(body, stands || !drafting);
    only(planMail, plans && (stands || !drafting));
    only(hint, !stands && !plans && !drafting);
    only(checks, stands && !plans);
    hintTitle.setText("No " + model.kind().word() + " yet");
    hintText.setText(DraftHint.of(model.kind(), model.model().get()));
    planMail.hint(stands ? "" : DraftHint.of(model.kind(), model.model().get()));
    root.requestLayout();
  }

  private static void only(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  /** Brings the fields up to date; undo goes back over it, and a caret stays where it can. */
  private void fill() {
    filling = true;
    put(subject, model.subject().get());
    put(editor, model.text().get());
    filling = false;
  }

  private static void put(TextInputControl field, String text) {
    if (!field.getText().equals(text)) {
      field.replaceText(0, field.getLength(), text);
      field.positionCaret(0);
    }
  }

  private void typed() {
    if (!filling) {
      model.type(subject.getText(), editor.getText());
      rest.playFromStart();
    }
  }

  private void focused(boolean has) {
    if (!has) {
      model.keepEdit();
    }
  }

  private void chosen(DraftPage.@Nullable Line line) {
    only(why, line != null);
    if (line != null) {
      why.setText(line.whole());
      held.select(line);
    }
  }

  /** To the next words that are held (1), or to those before (−1). */
  void toHeld(int by) {
    if (!held.go(by) && model.page().get() != null) {
      told(model.isEdited() ? "What you typed is being checked." : "Nothing is held.");
      model.keepEdit();
    }
  }

  @FXML
  void nextHeld() {
    toHeld(1);
  }

  @FXML
  void take() {
    model.take();
  }

  @FXML
  void leave() {
    model.leave();
  }

  @FXML
  void copy() {
    String head = model.subject().get();
    String text = planned.isSelected() ? planMail.words() : model.text().get();
    String whole = planned.isSelected() || head.isEmpty() ? text : head + "\n\n" + text;
    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, whole));
  }
}
