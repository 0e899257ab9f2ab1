package com.valueinmotion.desktop.imports;

import com.valueinmotion.account.ImportStore.ImportRecord;
import com.valueinmotion.desktop.control.RowCell;
import com.valueinmotion.desktop.control.RowColumn;
import com.valueinmotion.desktop.control.Texts;
import com.valueinmotion.desktop.imports.HistoryViewModel.Loaded;
import com.valueinmotion.desktop.text.CountText;
import com.valueinmotion.intake.match.MatchStore.Joined;
import com.valueinmotion.workbench.SinceLastImport.Moved;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** What was imported, with the way back; what the newest moved; which names are one account. */
public final class HistoryPane extends VBox {
  private static final double ROW = 34;
  private static final double FILES = 180;
  private static final double SCROLL_BAR = 14;
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private final TableView<HistoryLine> imports = new TableView<>();
  private final HBox question = new HBox(10);
  private final Label movedHead = Texts.label("", "grid-12", "muted");
  private final ChangeTable moved = new ChangeTable();
  private final VBox joined = new VBox();

  public HistoryPane() {
    getStyleClass().add("history");
    question.getStyleClass().add("history-question");
    question.setAlignment(Pos.CENTER_LEFT);
    Labels.reveal(question, false);
    VBox left = new VBox(head("What changed since the last import", movedHead), moved);
    VBox.setVgrow(moved, Priority.ALWAYS);
    ScrollPane names = new ScrollPane(joined);
    names.setFitToWidth(true);
    joined.getStyleClass().add("joined");
    VBox right = new VBox(head("Accounts that are one", Texts.label("")), names);
    VBox.setVgrow(names, Priority.ALWAYS);
    right.getStyleClass().add("joined-side");
    HBox.setHgrow(left, Priority.ALWAYS);
    HBox below = new HBox(left, right);
    imports.setFixedCellSize(ROW);
    imports.setAccessibleText("Imports, the newest first");
    imports.setMinHeight(4 * ROW);
    imports.setPrefHeight(7 * ROW);
    imports.setMaxHeight(7 * ROW);
    VBox.setVgrow(below, Priority.ALWAYS);
    getChildren().addAll(head("Imports", Texts.label("")), question, imports, below);
  }

  ChangeTable moved() {
    return moved;
  }

  TableView<HistoryLine> imports() {
    return imports;
  }

  void build(HistoryViewModel model, ZoneId zone) {
    TableColumn<HistoryLine, HistoryLine> files =
        RowColumn.text("Files", FILES, line -> String.join(", ", line.made().files()), "strong");
    files.setMaxWidth(Double.MAX_VALUE);
    TableColumn<HistoryLine, HistoryLine> when =
        RowColumn.text("When", 130, line -> WHEN.format(line.made().knownAt().atZone(zone)));
    when.getStyleClass().add("first");
    imports
        .getColumns()
        .setAll(
            List.of(
                when,
                files,
                number("Read", ImportRecord::read),
                number("New", ImportRecord::fresh),
                number("Changed", made -> made.accepted() - made.fresh()),
                number("Unchanged", ImportRecord::unchanged),
                number("Refused", ImportRecord::refused),
                RowColumn.of("", 136, () -> new UndoCell(model))));
    imports
        .widthProperty()
        .subscribe(
            width -> {
              double others =
                  imports.getColumns().stream()
                      .filter(column -> !column.equals(files))
                      .mapToDouble(TableColumn::getMinWidth)
                      .sum();
              files.setPrefWidth(Math.max(FILES, width.doubleValue() - others - SCROLL_BAR));
            });
  }

  void show(Loaded loaded, HistoryViewModel model) {
    imports.getItems().setAll(loaded.lines());
    imports.setPlaceholder(Texts.label("Nothing was imported yet.", "grid-12", "muted"));
    Moved now = loaded.moved();
    movedHead.setText(movedHead(now));
    moved.show(
        now.changes(),
        now.hasEarlier()
            ? "No account has another level by the last import."
            : "It is the first: there is nothing yet to compare it with.");
    joined
        .getChildren()
        .setAll(loaded.joined().stream().map(account -> joined(account, model)).toList());
    if (loaded.joined().isEmpty()) {
      joined
          .getChildren()
          .add(Texts.wrapped("No account goes by several names or ids.", "grid-12", "muted"));
    }
  }

  /** Asks whether later imports may come along; null asks nothing. */
  void ask(@Nullable HistoryLine line, HistoryViewModel model) {
    Labels.reveal(question, line != null);
    question.getChildren().clear();
    if (line != null) {
      FontIcon sign = new FontIcon("fth-alert-triangle");
      sign.getStyleClass().add("warn");
      Label text =
          Texts.wrapped(
              "Going back to before "
                  + line.files()
                  + " also takes back what came after it: "
                  + line.alongWith().stream()
                      .map(HistoryLine::files)
                      .collect(Collectors.joining("; "))
                  + ". Your plans and decisions stay.",
              "grid-12");
      HBox.setHgrow(text, Priority.ALWAYS);
      Button yes =
          Labels.button("Undo " + (line.alongWith().size() + 1) + " imports", model::confirm);
      question.getChildren().addAll(sign, text, yes, Labels.button("Keep them", model::keep));
      yes.requestFocus();
    }
  }

  private static String movedHead(Moved moved) {
    long worse = moved.changes().stream().filter(change -> change.isWorse()).count();
    return moved.changes().isEmpty()
        ? ""
        : worse + " worse, " + (moved.changes().size() - worse) + " better";
  }

  private static Node joined(Joined account, HistoryViewModel model) {
    VBox box = new VBox(2, Texts.wrapped(account.name(), "strong", "grid-12"));
    box.getStyleClass().add("joined-account");
    account.refs().stream()
        .skip(1)
        .forEach(
            ref -> {
              Button split = Labels.button("Split", () -> model.split(account, ref));
              split.getStyleClass().add("in-row");
              split.setAccessibleText("Split " + ref.value() + " from " + account.name());
              HBox line =
                  new HBox(
                      8,
                      Texts.wrapped(ref.value() + " (" + ref.system() + ")", "grid-12", "muted"),
                      Labels.gap(),
                      split);
              line.setAlignment(Pos.CENTER_LEFT);
              box.getChildren().add(line);
            });
    return box;
  }

  private static HBox head(String title, Label note) {
    HBox head = new HBox(8, Texts.whole(title, "pane-title"), note);
    head.getStyleClass().add("pane-head");
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private static TableColumn<HistoryLine, HistoryLine> number(
      String title, Function<ImportRecord, Long> count) {
    TableColumn<HistoryLine, HistoryLine> column =
        RowColumn.text(title, 76, line -> CountText.of(count.apply(line.made())), "number");
    column.getStyleClass().add("number");
    return column;
  }

  /** The way back to before this import. */
  private static final class UndoCell extends RowCell<HistoryLine> {
    private final HistoryViewModel model;

    UndoCell(HistoryViewModel model) {
      this.model = model;
    }

    @Override
    protected void show(HistoryLine line) {
      Button undo =
          Labels.button(line.isNewest() ? "Undo" : "Undo back to here", () -> model.undo(line));
      undo.setDisable(!line.made().canBeUndone());
      undo.setAccessibleText(undo.getText() + ": " + line.files());
      setGraphic(undo);
      setText(null);
    }
  }
}
