package com.valueinmotion.desktop.portfolio;

import com.valueinmotion.desktop.control.EvidenceChip;
import com.valueinmotion.desktop.control.FrictionCell;
import com.valueinmotion.desktop.control.RiskGlyph;
import com.valueinmotion.desktop.text.WasteText;
import com.valueinmotion.desktop.theme.Palette;
import com.valueinmotion.diagnosis.Diagnosis;
import com.valueinmotion.diagnosis.Phase;
import com.valueinmotion.diagnosis.PhaseState;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/** A look at one account without leaving the grid. */
public final class PeekPane extends VBox {
  private static final double NAME_WIDTH = 126;

  /** Two lines of the name; what is longer ends in an ellipsis and stands in the tooltip. */
  private static final double NAME_HEIGHT = 42;

  private static final double WHY_WIDTH = 174;

  public PeekPane() {
    getStyleClass().add("peek");
    setSpacing(4);
  }

  /** Shows an account, or nothing. */
  void show(@Nullable PortfolioRow row, Palette palette) {
    if (row == null) {
      getChildren().setAll(label("No account is selected.", "muted"));
      return;
    }
    Peek peek = Peek.of(row);
    Label name = label(row.name(), "title-16");
    name.setWrapText(true);
    name.setMaxHeight(NAME_HEIGHT);
    name.setTooltip(new Tooltip(row.name()));
    getChildren()
        .setAll(name, level(row.diagnosis(), peek, palette), wrapped(peek.contract(), "muted"));
    getChildren().add(new Separator());
    if (!peek.breaks().isEmpty()) {
      Label breaks = label("▼ " + peek.breaks(), "label-11", "strong");
      breaks.setWrapText(true);
      getChildren().add(breaks);
    }
    row.diagnosis().phases().forEach(p -> getChildren().add(phase(p, row.diagnosis(), palette)));
    section("Why", why(peek));
    section("Raised", peek.raised().stream().map(text -> wrapped(text)).toList());
    section("Waste, a year", peek.waste().stream().map(PeekPane::waste).toList());
    section("Next", peek.next().stream().map(text -> wrapped(text)).toList());
  }

  private void section(String title, List<Node> lines) {
    if (!lines.isEmpty()) {
      Label head = label(title, "label-11", "strong", "muted");
      setMargin(head, new Insets(8, 0, 0, 0));
      getChildren().add(head);
      getChildren().addAll(lines);
    }
  }

  private static Node level(Diagnosis diagnosis, Peek peek, Palette palette) {
    RiskGlyph glyph = new RiskGlyph();
    glyph.show(diagnosis.level(), diagnosis.unproven(), palette);
    FlowPane line =
        new FlowPane(
            5,
            2,
            glyph,
            label(diagnosis.levelText(), "grid-12", "strong"),
            label(String.valueOf(diagnosis.index()), "grid-12"));
    if (!peek.range().isEmpty()) {
      line.getChildren().add(label(peek.range(), "grid-12", "muted"));
    }
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private static Node phase(PhaseState state, Diagnosis diagnosis, Palette palette) {
    Phase phase = state.phase();
    boolean here = diagnosis.breaksAt().map(b -> b.phase() == phase).orElse(false);
    boolean downstream =
        diagnosis.breaksAt().map(b -> b.phase().compareTo(phase) <= 0).orElse(false);
    Label name = label(phase.title(), "grid-12", state.broken() ? "strong" : "regular");
    name.setMinWidth(NAME_WIDTH);
    name.setPrefWidth(NAME_WIDTH);
    FrictionCell cell = new FrictionCell();
    cell.show(state, palette);
    HBox line = new HBox(2, name, cell);
    if (here) {
      line.getChildren().add(label("▼", "label-11"));
    }
    line.getStyleClass().addAll("peek-phase", here ? "here" : downstream ? "downstream" : "up");
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private static List<Node> why(Peek peek) {
    if (peek.why().isEmpty()) {
      return List.of(wrapped(peek.nothing()));
    }
    return peek.why().stream()
        .<Node>map(
            reason -> {
              Text what = new Text(reason.what());
              what.getStyleClass().add("strong");
              Text where = new Text(reason.where());
              where.getStyleClass().add("muted");
              TextFlow text = new TextFlow(what, where);
              text.getStyleClass().add("grid-12");
              text.setMinWidth(0);
              text.setPrefWidth(WHY_WIDTH);
              text.setMaxWidth(WHY_WIDTH);
              HBox.setHgrow(text, Priority.ALWAYS);
              int number = peek.why().indexOf(reason) + 1;
              HBox line = new HBox(8, new EvidenceChip(number, reason.finding()), text);
              line.setAlignment(Pos.TOP_LEFT);
              return line;
            })
        .toList();
  }

  /** The most telling part alone; the account's own screen has the others. */
  private static Node waste(WasteText waste) {
    WasteText.Part part = waste.parts().getFirst();
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Label amount = label(part.amount(), "grid-12", "number-medium");
    amount.setMinWidth(Region.USE_PREF_SIZE);
    Label what = label(waste.kind() + ": " + part.what(), "grid-12");
    what.setWrapText(true);
    what.setMinHeight(USE_PREF_SIZE);
    return new HBox(4, what, gap, amount);
  }

  private static Node wrapped(String text, String... styles) {
    Label label = label(text, styles);
    label.getStyleClass().add("grid-12");
    label.setWrapText(true);
    return label;
  }

  private static Label label(String text, String... styles) {
    Label label = new Label(text);
    label.getStyleClass().addAll(styles);
    return label;
  }
}
