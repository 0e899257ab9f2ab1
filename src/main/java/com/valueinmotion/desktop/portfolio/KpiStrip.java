package com.valueinmotion.desktop.portfolio;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The key figures in a line. */
public final class KpiStrip extends HBox {
  public KpiStrip() {
    getStyleClass().add("kpi-strip");
  }

  void show(List<Kpi> kpis) {
    getChildren().setAll(kpis.stream().map(KpiStrip::tile).toList());
  }

  private static VBox tile(Kpi kpi) {
    Label title = new Label(kpi.title());
    title.getStyleClass().add("kpi-label");
    Label value = new Label(kpi.value());
    value.getStyleClass().add("kpi-value");
    if (kpi.alarming()) {
      value.getStyleClass().add("bad");
    }
    value.setMinWidth(USE_PREF_SIZE);
    Label note = new Label(kpi.note());
    note.getStyleClass().add("kpi-note");
    VBox tile = new VBox(title, value, note);
    tile.getStyleClass().add("kpi");
    tile.setMinWidth(0);
    tile.setAccessibleText(kpi.title() + " " + kpi.value() + ", " + kpi.note());
    return tile;
  }
}
