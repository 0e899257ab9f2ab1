package com.valueinmotion.desktop.model;

import com.valueinmotion.desktop.control.Texts;
import com.valueinmotion.desktop.text.CountText;
import com.valueinmotion.language.hosted.Host;
import com.valueinmotion.workbench.draft.HostedModels;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The lines of the Model screen's cards. */
final class ModelRows {
  private static final double WHAT = 240;

  private ModelRows() {}

  static List<Node> steps(List<ModelPage.Step> steps) {
    List<Node> rows = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      ModelPage.Step step = steps.get(i);
      VBox what = new VBox(6, Texts.wrapped(step.title(), "text-13"));
      step.commands().forEach(command -> what.getChildren().add(command(command)));
      if (!step.note().isEmpty()) {
        what.getChildren().add(Texts.wrapped(step.note(), "grid-12", "muted"));
      }
      HBox.setHgrow(what, Priority.ALWAYS);
      what.setMinWidth(0);
      rows.add(new HBox(12, Texts.whole(String.valueOf(i + 1), "step-number"), what));
    }
    return rows;
  }

  private static Node command(ModelPage.Command command) {
    FontIcon icon = new FontIcon("fth-copy");
    icon.getStyleClass().add("small");
    Button button = new Button(command.text(), icon);
    button.setContentDisplay(ContentDisplay.RIGHT);
    button.getStyleClass().add("command");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setAccessibleText("Copy: " + command.text());
    button.setOnAction(
        pressed ->
            Clipboard.getSystemClipboard()
                .setContent(Map.of(DataFormat.PLAIN_TEXT, command.text())));
    Label note = Texts.wrapped(command.note(), "grid-12", "muted");
    HBox.setHgrow(note, Priority.ALWAYS);
    HBox line = new HBox(8, button, note);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  /** What still works, and by what. */
  static List<Node> without() {
    HBox head = new HBox(Texts.label("Without a model", "label-11", "strong", "muted"));
    head.getStyleClass().add("card-head");
    return List.of(
        head,
        line("Levels, break, priority", "✓ the same", "no model is asked"),
        line("Plans and playbooks", "✓ the same", "from the policy"),
        line("Mail, brief, QBR text", "✓ template drafts", "shown as such"),
        line("Anchors from notes", "✓ by rules", "word for word"));
  }

  private static Node line(String what, String how, String why) {
    Label first = column(what, 136);
    Label second = column(how, 108, "good");
    Label third = Texts.wrapped(why, "grid-12", "muted");
    HBox.setHgrow(third, Priority.ALWAYS);
    HBox row = new HBox(first, second, third);
    row.getStyleClass().add("model-row");
    row.setAccessibleText(what + ": " + how + ", " + why);
    return row;
  }

  /** Under which conditions a host is asked, and where its key is. */
  static String key(@Nullable Host host, boolean agreed) {
    return (agreed ? "Asked only while it is chosen." : "Off unless you agree.")
        + " Its key is never kept: it is read from "
        + HostedModels.KEY
        + (host == null ? "." : host.key().isEmpty() ? ", which is not set." : ", which is set.");
  }

  static List<Node> costs(ModelDesk.Known known) {
    if (known.costs().isEmpty()) {
      HBox row = new HBox(Texts.wrapped("No model was asked yet.", "grid-12", "muted"));
      row.getStyleClass().add("model-row");
      return List.of(row);
    }
    return known.costs().stream().map(ModelRows::cost).toList();
  }

  private static Node cost(ModelDesk.Cost cost) {
    String took =
        (cost.calls() == 1 ? "1 call" : CountText.of(cost.calls()) + " calls")
            + ", "
            + CountText.of(cost.read())
            + " read, "
            + CountText.of(cost.written())
            + " written, "
            + String.format(Locale.ROOT, "%.1f s", cost.seconds());
    VBox what =
        new VBox(
            Texts.label(cost.account(), "grid-12", "strong"),
            Texts.label(took, "label-11", "muted"));
    HBox.setHgrow(what, Priority.ALWAYS);
    what.setMinWidth(0);
    HBox row = new HBox(what, Texts.whole(cost.cost(), "grid-12", "number"));
    row.getStyleClass().add("model-row");
    row.setAccessibleText(cost.account() + ": " + took + " " + cost.cost());
    return row;
  }

  static List<Node> privacy(ModelPage page) {
    List<Node> rows = new ArrayList<>();
    Label what = column("What", WHAT, "strong", "muted");
    Label where = Texts.label("Where it may go", "grid-12", "strong", "muted");
    Label state = Texts.label("State", "grid-12", "strong", "muted");
    where.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(where, Priority.ALWAYS);
    HBox head = new HBox(what, where, state);
    head.getStyleClass().add("model-row-head");
    rows.add(head);
    for (ModelPage.Private line : page.privacy()) {
      Label goes = Texts.wrapped(line.where(), "grid-12", "muted");
      goes.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(goes, Priority.ALWAYS);
      Label tag = Texts.whole(line.state(), "tag");
      if (!line.tone().isEmpty()) {
        tag.getStyleClass().add(line.tone());
      }
      HBox row = new HBox(column(line.what(), WHAT, "strong"), goes, tag);
      row.getStyleClass().add("model-row");
      row.setAccessibleText(line.what() + ": " + line.where() + ", " + line.state());
      rows.add(row);
    }
    return rows;
  }

  private static Label column(String text, double width, String... styles) {
    Label label = Texts.label(text, styles);
    label.getStyleClass().add("grid-12");
    label.setMinWidth(width);
    label.setPrefWidth(width);
    return label;
  }
}
