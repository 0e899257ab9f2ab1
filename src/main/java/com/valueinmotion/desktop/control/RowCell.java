package com.valueinmotion.desktop.control;

import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/**
 * A table cell that shows something of its row; empty where there is none.
 *
 * @param <R> the row
 */
public abstract class RowCell<R> extends TableCell<R, R> {
  @SuppressWarnings("this-escape") // style classes are all that is set
  protected RowCell(String... styles) {
    getStyleClass().addAll(styles);
  }

  @Override
  protected final void updateItem(@Nullable R row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setText(null);
      setGraphic(null);
    } else {
      show(row);
    }
  }

  /** Sets text and graphic; cells are reused, so that both must be set for every row. */
  protected abstract void show(R row);

  /** Has the style class where {@code wanted}, and not otherwise. */
  protected final void style(String style, boolean wanted) {
    if (!wanted) {
      getStyleClass().remove(style);
    } else if (!getStyleClass().contains(style)) {
      getStyleClass().add(style);
    }
  }
}
