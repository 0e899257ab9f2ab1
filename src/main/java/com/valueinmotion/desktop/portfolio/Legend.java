package com.valueinmotion.desktop.portfolio;

import com.valueinmotion.desktop.control.FrictionSwatch;
import com.valueinmotion.desktop.theme.Palette;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** What the colours of the cells mean. */
public final class Legend extends HBox {
  private static final String[] RANGES = {"0–19", "20–39", "40–59", "60–79", "80–100"};
  private static final int BIN_WIDTH = 20;

  public Legend() {
    setSpacing(5);
    setAlignment(Pos.CENTER_LEFT);
  }

  void show(Palette palette) {
    getChildren().setAll(label("Friction"));
    for (int bin = 0; bin < RANGES.length; bin++) {
      getChildren().addAll(FrictionSwatch.of(bin * BIN_WIDTH, palette), label(RANGES[bin]));
    }
    getChildren()
        .addAll(
            FrictionSwatch.hatched(palette),
            label("evidence under 50%"),
            label("–  unknown"),
            FrictionSwatch.bracket(palette),
            label("the break"));
  }

  private static Label label(String text) {
    Label label = new Label(text);
    label.getStyleClass().addAll("label-11", "muted");
    return label;
  }
}
