package com.valueinmotion.desktop.imports;

import com.valueinmotion.desktop.control.Texts;
import com.valueinmotion.intake.Recognised;
import com.valueinmotion.intake.mapping.Mapping;
import com.valueinmotion.workbench.ImportReport.FileReport;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** One file: its name, what it was recognised as, how sure that is, and what it holds. */
final class FileCard extends ToggleButton {
  private static final int SURE = 90;
  private static final double PADDING = 26;

  /** What the card's tag says, in which tone. */
  private record Verdict(String text, String tone) {}

  /**
   * @param report what the check or import says of it, null before
   */
  FileCard(
      DraftFile file,
      @Nullable FileReport report,
      boolean isIn,
      UnaryOperator<String> formatTitle) {
    getStyleClass().setAll("file-card");
    Verdict verdict = verdict(file, report, isIn);
    Label tag = Texts.whole(verdict.text(), "tag", verdict.tone());
    Label name = Texts.label(file.title(), "strong");
    name.setMinWidth(0);
    HBox head = new HBox(8, new FontIcon("fth-file"), name, Labels.gap(), tag);
    head.setAlignment(Pos.CENTER_LEFT);
    Label kind = Texts.label(kind(file, formatTitle), "grid-12");
    String failure = failure(file, report);
    Label detail =
        Texts.label(failure == null ? detail(file, report) : failure, "label-11", "muted");
    VBox lines = new VBox(2, head, kind, detail);
    lines.prefWidthProperty().bind(widthProperty().subtract(PADDING));
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setGraphic(lines);
    setTooltip(new Tooltip(file.title() + "\n" + kind.getText() + "\n" + detail.getText()));
    setAccessibleText(
        file.title() + ", " + kind.getText() + ", " + tag.getText() + ", " + detail.getText());
  }

  private static String kind(DraftFile file, UnaryOperator<String> formatTitle) {
    Mapping mapping = file.mapping();
    if (file.format() != null && mapping != null) {
      return file.isKnown() ? mapping.title() : "Say what its columns are";
    }
    Recognised known = file.recognised();
    return known == null ? "Not recognised as any kind" : formatTitle.apply(known.format().id());
  }

  private static @Nullable String failure(DraftFile file, @Nullable FileReport report) {
    if (report == null) {
      return file.isKnown() ? null : file.preview().failure();
    }
    return report.failure();
  }

  private static Verdict verdict(DraftFile file, @Nullable FileReport report, boolean isIn) {
    if (file.isToMap()) {
      return new Verdict("to map", "warn");
    }
    if (failure(file, report) != null) {
      return new Verdict("not read", "bad");
    }
    if (report != null && isIn) {
      return report.refused() > 0
          ? new Verdict(ImportSummary.number(report.refused()) + " refused", "warn")
          : new Verdict(report.accepted() > 0 ? "all in" : "nothing new", "good");
    }
    int sure = file.sure();
    return new Verdict(sure + "% sure", sure >= SURE ? "good" : "warn");
  }

  private static String detail(DraftFile file, @Nullable FileReport report) {
    Recognised known = file.recognised();
    List<String> parts = new ArrayList<>();
    if (report != null) {
      parts.add(ImportSummary.number(report.read()) + (report.read() == 1 ? " row" : " rows"));
    }
    if (known != null) {
      parts.add(known.headers().size() + " columns · " + known.layout());
      known.dayOrders().values().stream().distinct().forEach(order -> parts.add(order.words()));
    }
    return String.join(", ", parts);
  }
}
