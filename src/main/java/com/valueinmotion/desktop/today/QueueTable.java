package com.valueinmotion.desktop.today;

import com.valueinmotion.desktop.control.RowColumn;
import com.valueinmotion.desktop.theme.Palette;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import org.jspecify.annotations.Nullable;

/** The entries, two lines each, the highest priority first. Where it gets narrow the ARR goes. */
public final class QueueTable extends TableView<TodayRow> {
  private static final double ROW = 46;
  private static final double ACCOUNT = 120;
  private static final double ROOM_FOR_ARR = 470;
  private static final double SCROLL_BAR = 12;

  private final TableColumn<TodayRow, TodayRow> account =
      RowColumn.of("Account, where it breaks, motion", ACCOUNT, AccountCell::new);
  private final TableColumn<TodayRow, TodayRow> arr =
      RowColumn.text("ARR", 56, row -> row.stakes().arr(), "number");
  private final Label nothing = new Label();

  public QueueTable() {
    setFixedCellSize(ROW);
    setAccessibleText("Queue, the highest priority first");
    nothing.getStyleClass().addAll("grid-12", "muted");
    nothing.setWrapText(true);
    setPlaceholder(nothing);
    widthProperty().addListener((property, was, now) -> fit(now.doubleValue()));
  }

  /** What is said where the list is empty. */
  void sayWhyEmpty(String why) {
    nothing.setText(why);
  }

  /**
   * Builds the columns.
   *
   * @param palette the colours in force, asked for at each drawing
   */
  void build(Supplier<Palette> palette) {
    account.setMaxWidth(Double.MAX_VALUE);
    TableColumn<TodayRow, TodayRow> glyph = RowColumn.of("", 30, () -> new GlyphCell(palette));
    TableColumn<TodayRow, TodayRow> notice = RowColumn.of("To notice", 66, NoticeCell::new);
    TableColumn<TodayRow, TodayRow> priority =
        RowColumn.of("Priority", 144, () -> new PriorityCell(palette));
    List.of(arr, notice, priority).forEach(column -> column.getStyleClass().add("number"));
    getColumns().setAll(List.of(glyph, account, arr, notice, priority));
  }

  /** Selects a row and brings it into view, moving no more than it must. */
  void reveal(@Nullable TodayRow row) {
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
    arr.setVisible(width >= ROOM_FOR_ARR);
    double left = width - SCROLL_BAR;
    for (TableColumn<TodayRow, ?> column : getColumns()) {
      left -= column.isVisible() ? column.getMinWidth() : 0;
    }
    account.setPrefWidth(ACCOUNT + Math.max(0, left));
  }
}
