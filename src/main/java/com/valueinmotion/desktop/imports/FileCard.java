package com.valueinmotion.desktop.imports;

import com.valueinmotion.workbench.ImportReport.FileReport;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** One file: its name, what it was recognised as, and what became of its rows. */
final class FileCard extends VBox {
  FileCard(FileReport file, UnaryOperator<String> formatTitle) {
    super(4);
    getStyleClass().addAll("card", "file-card");
    String format = file.format();
    String failure = file.failure();
    Label name = new Label(file.file());
    name.getStyleClass().add("strong");
    name.setMinWidth(0);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head = new HBox(8, new FontIcon("fth-file"), name, gap, verdict(file));
    head.setAlignment(Pos.CENTER_LEFT);
    Label kind =
        new Label(format == null ? "Not recognised as any kind" : formatTitle.apply(format));
    Label rows = new Label(failure == null ? rows(file) : failure);
    rows.getStyleClass().addAll("label-11", failure == null ? "muted" : "bad");
    rows.setWrapText(true);
    rows.setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(head, kind, rows);
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(file.file() + ", " + kind.getText() + ", " + rows.getText());
  }

  private static Label verdict(FileReport file) {
    String text = "all in";
    String tone = "good";
    if (file.failure() != null) {
      text = "not read";
      tone = "bad";
    } else if (file.refused() > 0) {
      text = ImportSummary.number(file.refused()) + " refused";
      tone = "warn";
    } else if (file.accepted() == 0) {
      text = "nothing new";
      tone = "muted";
    }
    Label verdict = new Label(text);
    verdict.getStyleClass().addAll("tag", tone);
    verdict.setMinWidth(USE_PREF_SIZE);
    return verdict;
  }

  private static String rows(FileReport file) {
    List<String> parts = new ArrayList<>();
    parts.add(ImportSummary.number(file.read()) + " read");
    parts.add(ImportSummary.number(file.accepted()) + " new");
    add(parts, file.unchanged(), "unchanged");
    add(parts, file.refused(), "refused");
    add(parts, file.skipped(), "skipped");
    return String.join(" · ", parts);
  }

  private static void add(List<String> parts, long count, String what) {
    if (count > 0) {
      parts.add(ImportSummary.number(count) + " " + what);
    }
  }
}
