package com.valueinmotion.desktop.account;

import com.valueinmotion.desktop.control.RowCell;
import com.valueinmotion.desktop.control.RowColumn;
import com.valueinmotion.desktop.control.Sparkline;
import com.valueinmotion.desktop.text.PhaseText;
import com.valueinmotion.desktop.text.SignedText;
import com.valueinmotion.desktop.theme.Palette;
import com.valueinmotion.diagnosis.Finding;
import com.valueinmotion.diagnosis.State;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.VirtualFlow;
import org.jspecify.annotations.Nullable;

/** The evidence, a signal a row. Where it gets narrow the least telling columns go first. */
public final class EvidenceTable extends TableView<EvidenceRow> {
  private static final double ROW = 28;
  private static final double SPARK_WIDTH = 60;
  private static final double SCROLL_BAR = 12;
  private static final double SIGNAL = 176;

  private final TableColumn<EvidenceRow, EvidenceRow> signal =
      RowColumn.text("Signal", SIGNAL, row -> row.finding().signal().label());
  private final TableColumn<EvidenceRow, EvidenceRow> phase =
      RowColumn.text("Phase", 78, row -> PhaseText.brief(row.finding().signal().phase()), "muted");
  private final TableColumn<EvidenceRow, EvidenceRow> source =
      RowColumn.of("Source", 148, () -> new SourceCell());
  private final TableColumn<EvidenceRow, EvidenceRow> age =
      RowColumn.text("Age", 62, EvidenceRow::age, "number", "muted");

  public EvidenceTable() {
    setFixedCellSize(ROW);
    setAccessibleText("Evidence, the worst first");
    Label nothing = new Label("No signal of the catalogue is in this list.");
    nothing.getStyleClass().addAll("grid-12", "muted");
    setPlaceholder(nothing);
    widthProperty().addListener((property, was, now) -> fit(now.doubleValue()));
  }

  /**
   * Builds the columns.
   *
   * @param palette the colours in force, asked for at each drawing
   */
  void build(Supplier<Palette> palette) {
    signal.setMaxWidth(Double.MAX_VALUE);
    TableColumn<EvidenceRow, EvidenceRow> value = RowColumn.of("Value", 74, ValueCell::new);
    TableColumn<EvidenceRow, EvidenceRow> severity =
        RowColumn.text("Sev.", 40, EvidenceTable::severity, "number");
    List.of(value, severity, age).forEach(column -> column.getStyleClass().add("number"));
    signal.getStyleClass().add("first");
    getColumns()
        .setAll(
            List.of(
                signal,
                phase,
                value,
                RowColumn.text(
                    "Threshold", 116, row -> SignedText.of(row.finding().thresholdText()), "muted"),
                RowColumn.of("26 weeks", SPARK_WIDTH + 10, () -> new WeeksCell(palette)),
                severity,
                source,
                age));
  }

  /** Selects a row and brings it into view, moving no more than it must. */
  void reveal(@Nullable EvidenceRow row) {
    int index = row == null ? -1 : getItems().indexOf(row);
    if (index < 0) {
      getSelectionModel().clearSelection();
      return;
    }
    if (getSelectionModel().getSelectedIndex() != index) {
      getSelectionModel().clearAndSelect(index);
    }
    if (lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
      flow.scrollTo(index);
    }
  }

  private void fit(double width) {
    double left = width - SCROLL_BAR;
    for (TableColumn<EvidenceRow, ?> column : getColumns()) {
      left -= column.getMinWidth();
    }
    for (TableColumn<EvidenceRow, ?> column : List.of(age, phase, source)) {
      column.setVisible(left >= 0);
      left += column.isVisible() ? 0 : column.getMinWidth();
    }
    signal.setPrefWidth(SIGNAL + Math.max(0, left));
  }

  private static String severity(EvidenceRow row) {
    return row.finding().state() == State.UNKNOWN ? "–" : String.valueOf(row.finding().severity());
  }

  /** The value in the colour of its state: red, amber, or plain. */
  private static final class ValueCell extends RowCell<EvidenceRow> {
    ValueCell() {
      super("number-medium");
    }

    @Override
    protected void show(EvidenceRow row) {
      Finding finding = row.finding();
      setText(SignedText.of(finding.valueText()));
      style("bad", finding.state() == State.RED);
      style("warn", finding.state() == State.AMBER);
      style("muted", finding.state() == State.UNKNOWN);
    }
  }

  /** File and row; for the unknown what is missing. */
  private static final class SourceCell extends RowCell<EvidenceRow> {
    private final Tooltip whole = new Tooltip();

    @Override
    protected void show(EvidenceRow row) {
      setText(row.source());
      whole.setText(row.source());
      setTooltip(whole);
      style("muted", row.finding().state() != State.UNKNOWN);
    }
  }

  /** The last 26 weeks, red where the value is. */
  private static final class WeeksCell extends RowCell<EvidenceRow> {
    private final Supplier<Palette> palette;
    private final Sparkline line = new Sparkline(SPARK_WIDTH, 20);

    WeeksCell(Supplier<Palette> palette) {
      super("drawn");
      this.palette = palette;
    }

    @Override
    protected void show(EvidenceRow row) {
      line.show(row.weeks(), row.finding().state() == State.RED, palette.get());
      setGraphic(line);
    }
  }
}
