package com.valueinmotion.desktop.imports;

import com.valueinmotion.desktop.control.RowCell;
import com.valueinmotion.desktop.control.RowColumn;
import com.valueinmotion.desktop.control.Texts;
import com.valueinmotion.intake.mapping.Target;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** What the columns of a file are read as, a column of the file a row. */
public final class ColumnTable extends TableView<ColumnLine> {
  private static final double ROW = 28;
  private static final double SCROLL_BAR = 14;
  private static final double HEADER = 128;
  private static final double BECOMES = 150;
  private static final int SURE = 90;

  private final TableColumn<ColumnLine, ColumnLine> header =
      RowColumn.text("Column in the file", HEADER, ColumnLine::header);
  private final TableColumn<ColumnLine, ColumnLine> becomes =
      RowColumn.of("Becomes", BECOMES, BecomesCell::new);
  private final TableColumn<ColumnLine, ColumnLine> matched =
      RowColumn.text("Matched by", 86, ColumnLine::matchedBy, "muted");
  private final TableColumn<ColumnLine, ColumnLine> sure = RowColumn.of("Sure", 54, SureCell::new);
  private final TableColumn<ColumnLine, ColumnLine> sample =
      RowColumn.text("Sample", 96, ColumnLine::sample, "number", "muted");

  private List<Target> targets = List.of();
  private BiConsumer<String, Target> changed = (header, target) -> {};

  public ColumnTable() {
    setFixedCellSize(ROW);
    setAccessibleText("Columns of the file and what they are read as");
    setPlaceholder(new Label());
    header.getStyleClass().add("first");
    List.of(sure, sample).forEach(column -> column.getStyleClass().add("number"));
    getColumns().setAll(List.of(header, becomes, matched, sure, sample));
    header.setMaxWidth(Double.MAX_VALUE);
    becomes.setMaxWidth(Double.MAX_VALUE);
    widthProperty().addListener((property, was, now) -> fit(now.doubleValue()));
  }

  /** Told of each column that the person reads as something else. */
  void build(BiConsumer<String, Target> onChange) {
    changed = onChange;
    setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            openChoice();
            event.consume();
          }
        });
  }

  /** What columns may be read as; none where that cannot be changed. */
  void choices(List<Target> all) {
    targets = List.copyOf(all);
  }

  /** Enter on a row opens its choice. */
  private void openChoice() {
    lookupAll(".becomes").stream()
        .filter(TableCell.class::isInstance)
        .map(cell -> (TableCell<?, ?>) cell)
        .filter(cell -> cell.getIndex() == getSelectionModel().getSelectedIndex())
        .map(TableCell::getGraphic)
        .filter(ComboBox.class::isInstance)
        .map(choice -> (ComboBox<?>) choice)
        .forEach(
            choice -> {
              choice.requestFocus();
              choice.show();
            });
  }

  /**
   * @param sampleTitle "Row 118"
   */
  void show(List<ColumnLine> lines, String sampleTitle, String nothing) {
    sample.setText(sampleTitle);
    setPlaceholder(Texts.wrapped(nothing, "grid-12", "muted", "column-nothing"));
    getItems().setAll(lines);
  }

  /** Where it gets narrow the least telling columns go first. */
  private void fit(double width) {
    double left = width - SCROLL_BAR;
    for (TableColumn<ColumnLine, ?> column : getColumns()) {
      left -= column.getMinWidth();
    }
    for (TableColumn<ColumnLine, ?> column : List.of(matched, sample)) {
      column.setVisible(left >= 0);
      left += column.isVisible() ? 0 : column.getMinWidth();
    }
    double more = Math.max(0, left);
    header.setPrefWidth(HEADER + more / 2);
    becomes.setPrefWidth(BECOMES + more / 2);
  }

  /** What it becomes, to be changed; pale where nothing is read. */
  private final class BecomesCell extends RowCell<ColumnLine> {
    private final ComboBox<Target> choice = new ComboBox<>();
    private boolean showing;

    BecomesCell() {
      super("becomes");
      choice.getStyleClass().add("in-row");
      choice.setMaxWidth(Double.MAX_VALUE);
      choice.setConverter(new TargetText());
      choice.setVisibleRowCount(14);
      choice.setOnAction(
          chosen -> {
            ColumnLine line = getItem();
            Target target = choice.getValue();
            if (!showing && line != null && target != null && !target.equals(line.target())) {
              changed.accept(line.header(), target);
            }
          });
    }

    @Override
    protected void show(ColumnLine line) {
      if (targets.isEmpty() || line.target() instanceof Target.Fixed) {
        setGraphic(null);
        setText("→  " + line.target().label());
      } else {
        showing = true;
        choice.getItems().setAll(targets);
        if (!targets.contains(line.target())) {
          choice.getItems().addFirst(line.target());
        }
        choice.setValue(line.target());
        choice.setAccessibleText(line.header() + " becomes");
        showing = false;
        setText(null);
        setGraphic(choice);
      }
      style("muted", !line.isRead());
    }
  }

  /** A target as its label. */
  private static final class TargetText extends StringConverter<Target> {
    @Override
    public String toString(@Nullable Target target) {
      return target == null ? "" : target.label();
    }

    @Override
    public Target fromString(String text) {
      throw new UnsupportedOperationException("targets are chosen, not typed");
    }
  }

  /** Green where we are sure, amber where a look is worth it. */
  private static final class SureCell extends RowCell<ColumnLine> {
    SureCell() {
      super("number-medium");
    }

    @Override
    protected void show(ColumnLine line) {
      setText(line.isRead() ? line.sure() + "%" : "–");
      style("good", line.isRead() && line.sure() >= SURE);
      style("warn", line.isRead() && line.sure() < SURE);
      style("muted", !line.isRead());
    }
  }
}
