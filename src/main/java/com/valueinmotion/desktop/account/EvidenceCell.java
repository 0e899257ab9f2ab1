package com.valueinmotion.desktop.account;

import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** A cell that shows something of its row; empty where there is none. */
abstract class EvidenceCell extends TableCell<EvidenceRow, EvidenceRow> {
  EvidenceCell(String... styles) {
    getStyleClass().addAll(styles);
  }

  @Override
  protected final void updateItem(@Nullable EvidenceRow row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setText(null);
      setGraphic(null);
    } else {
      show(row);
    }
  }

  /** Sets text and graphic; cells are reused, so that both must be set for every row. */
  abstract void show(EvidenceRow row);

  /** Has the style class where {@code wanted}, and not otherwise. */
  final void style(String style, boolean wanted) {
    if (!wanted) {
      getStyleClass().remove(style);
    } else if (!getStyleClass().contains(style)) {
      getStyleClass().add(style);
    }
  }
}
