package com.valueinmotion.desktop.control;

import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;

/** Columns of tables whose cells show something of their row: of one width, in one order. */
public final class RowColumn {
  private RowColumn() {}

  /** A column of cells of one's own. */
  public static <R> TableColumn<R, R> of(
      String title, double width, Supplier<? extends TableCell<R, R>> cell) {
    TableColumn<R, R> column = new TableColumn<>(title);
    column.setMinWidth(width);
    column.setPrefWidth(width);
    column.setMaxWidth(width);
    column.setReorderable(false);
    column.setSortable(false);
    column.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
    column.setCellFactory(any -> cell.get());
    return column;
  }

  /** A column of texts, which a pointer over them shows whole. */
  public static <R> TableColumn<R, R> text(
      String title, double width, Function<R, String> text, String... styles) {
    return of(title, width, () -> new TextCell<>(text, styles));
  }

  private static final class TextCell<R> extends RowCell<R> {
    private final Function<R, String> text;
    private final Tooltip whole = new Tooltip();

    TextCell(Function<R, String> text, String... styles) {
      super(styles);
      this.text = text;
    }

    @Override
    protected void show(R row) {
      setText(text.apply(row));
      whole.setText(getText());
      setTooltip(getText().isEmpty() ? null : whole);
    }
  }
}
