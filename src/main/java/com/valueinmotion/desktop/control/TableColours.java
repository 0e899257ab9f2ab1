package com.valueinmotion.desktop.control;

import com.valueinmotion.desktop.theme.Palette;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableViewSkin;
import org.jspecify.annotations.Nullable;

/**
 * Draws a table whose cells hold canvases anew in other colours. A table keeps cells aside for rows
 * that come into view later, and a refresh does not reach them: they would come in the old colours.
 */
public final class TableColours {
  private @Nullable Palette drawn;

  /** Costs a new skin where the colours have changed, a refresh otherwise. */
  public <T> void show(TableView<T> table, Palette now) {
    if (drawn != null && !drawn.equals(now) && table.getSkin() != null) {
      table.setSkin(new TableViewSkin<>(table));
    } else {
      table.refresh();
    }
    drawn = now;
  }
}
