package com.valueinmotion.desktop.portfolio;

import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** A cell that shows something of its row; empty where there is none. */
abstract class RowCell extends TableCell<PortfolioRow, PortfolioRow> {
  RowCell(String... styles) {
    getStyleClass().addAll(styles);
  }

  @Override
  protected final void updateItem(@Nullable PortfolioRow row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setText(null);
      setGraphic(null);
    } else {
      show(row);
    }
  }

  /** Sets text and graphic; cells are reused, so that both must be set for every row. */
  abstract void show(PortfolioRow row);

  /** Has the style class where {@code wanted}, and not otherwise. */
  final void style(String style, boolean wanted) {
    if (!wanted) {
      getStyleClass().remove(style);
    } else if (!getStyleClass().contains(style)) {
      getStyleClass().add(style);
    }
  }
}
