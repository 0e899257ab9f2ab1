package com.valueinmotion.desktop.plan;

import com.valueinmotion.desktop.screen.Command;
import com.valueinmotion.desktop.screen.Layout;
import com.valueinmotion.document.PlanMail;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The drafts of one account: which kind is looked at, drafting and stopping. */
final class DraftPane {
  private static final Map<DraftKind, KeyCode> DIGITS =
      new EnumMap<>(
          Map.of(
              DraftKind.MAIL, KeyCode.DIGIT1,
              DraftKind.BRIEF, KeyCode.DIGIT2,
              DraftKind.QBR, KeyCode.DIGIT3,
              DraftKind.DIAGNOSIS, KeyCode.DIGIT4));

  private static final double ROOM_FOR_READER = 470;

  private final DraftsViewModel model;
  private final Runnable reveal;
  private final Parent root;
  private final Map<DraftKind, DraftSheet> sheets = new EnumMap<>(DraftKind.class);

  @FXML private ToggleButton mail;
  @FXML private ToggleButton brief;
  @FXML private ToggleButton qbr;
  @FXML private ToggleButton diagnosis;
  @FXML private Label reader;
  @FXML private Button draft;
  @FXML private Button stop;
  @FXML private StackPane holder;

  /**
   * @param reveal brings the pane back where it was folded away
   */
  DraftPane(DraftsViewModel model, Runnable reveal) {
    this.model = model;
    this.reveal = reveal;
    model.all().forEach(one -> sheets.put(one.kind(), new DraftSheet(one)));
    this.root = Layout.of(this);
    root().widthProperty().subscribe(width -> fit(width.doubleValue()));
  }

  @FXML
  void initialize() {
    ToggleGroup group = new ToggleGroup();
    buttons()
        .forEach(
            (kind, button) -> {
              button.setText(kind.title());
              button.setToggleGroup(group);
              button.setOnAction(pressed -> choose(kind));
            });
  }

  /** Who reads it is said where there is room. */
  private void fit(double width) {
    reader.setVisible(width > ROOM_FOR_READER);
  }

  private Map<DraftKind, ToggleButton> buttons() {
    return new EnumMap<>(
        Map.of(
            DraftKind.MAIL, mail,
            DraftKind.BRIEF, brief,
            DraftKind.QBR, qbr,
            DraftKind.DIAGNOSIS, diagnosis));
  }

  Region root() {
    return (Region) root;
  }

  /** Shows what the model says for as long as the subscription lasts. */
  Subscription follow() {
    List<Subscription> all = new ArrayList<>();
    all.add(model.chosen().subscribe(this::show));
    for (DraftViewModel one : model.all()) {
      all.add(sheet(one.kind()).follow());
      all.add(one.drafting().subscribe(this::buttonsNow));
    }
    model.shown().load();
    return Subscription.combine(all.toArray(Subscription[]::new));
  }

  /** The mail that the plan becomes when it is exported. */
  void planMail(@Nullable PlanMail now) {
    if (now != null) {
      sheet(DraftKind.MAIL).planMail(now);
    }
  }

  /** Whether Esc means: stop drafting. */
  boolean canStop() {
    return model.shown().drafting().get();
  }

  /** Whether a person is typing in a draft. */
  boolean isTyping() {
    return sheet(model.chosen().get()).isTyping();
  }

  private DraftSheet sheet(DraftKind kind) {
    return Objects.requireNonNull(sheets.get(kind), kind::title);
  }

  private void show(DraftKind kind) {
    buttons().forEach((each, button) -> button.setSelected(each == kind));
    reader.setText(kind.reader());
    holder.getChildren().setAll(sheet(kind).root());
    buttonsNow();
  }

  private void buttonsNow() {
    boolean drafting = canStop();
    only(draft, !drafting);
    only(stop, drafting);
  }

  private static void only(Button button, boolean shown) {
    button.setVisible(shown);
    button.setManaged(shown);
  }

  private void choose(DraftKind kind) {
    reveal.run();
    model.choose(kind);
    show(kind);
  }

  @FXML
  void draft() {
    reveal.run();
    model.shown().draft();
  }

  @FXML
  void stop() {
    model.stop();
  }

  List<Command> commands() {
    List<Command> commands = new ArrayList<>();
    commands.add(
        command("draft", "Draft with the chosen model", "fth-cpu", KeyCode.D, this::draft));
    commands.add(command("stop", "Stop drafting", "fth-square", KeyCode.ESCAPE, this::stop));
    commands.add(
        command(
            "write",
            "Write in the draft",
            "fth-edit-3",
            KeyCode.W,
            () -> {
              reveal.run();
              sheet(model.chosen().get()).write();
            }));
    commands.add(
        command(
            "checked",
            "Turn between the draft and its checks",
            "fth-check-square",
            KeyCode.V,
            () -> sheet(model.chosen().get()).turn()));
    commands.add(held("next", "Next held words", "fth-arrow-down", 1));
    commands.add(
        held("previous", "Previous held words", "fth-arrow-up", -1, KeyCombination.SHIFT_DOWN));
    DIGITS.forEach(
        (kind, digit) ->
            commands.add(
                command(
                    kind.artefact().word(),
                    "Show the " + kind.word(),
                    "fth-file-text",
                    digit,
                    () -> choose(kind))));
    commands.add(
        new Command(
            "draft.template",
            "Draft by the template, without a model",
            "fth-file-text",
            null,
            () -> {
              reveal.run();
              model.shown().draftByTemplate();
            }));
    return commands;
  }

  private Command held(
      String id, String title, String icon, int by, KeyCombination.Modifier... modifiers) {
    return new Command(
        "draft.held." + id,
        title,
        icon,
        new KeyCodeCombination(KeyCode.F8, modifiers),
        () -> {
          reveal.run();
          sheet(model.chosen().get()).toHeld(by);
        });
  }

  private static Command command(
      String id, String title, String icon, KeyCode key, Runnable action) {
    return new Command("draft." + id, title, icon, new KeyCodeCombination(key), action);
  }
}
