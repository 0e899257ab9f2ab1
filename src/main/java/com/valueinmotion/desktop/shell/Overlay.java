package com.valueinmotion.desktop.shell;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * A card over a scrim, within the scene. A click beside the card closes it; the focus then returns
 * to where it was.
 */
final class Overlay extends StackPane {
  private static final double FROM_TOP = 96;
  private static final double MARGIN = 24;

  private @Nullable Node focusBefore;
  private @Nullable Runnable closer;

  Overlay() {
    getStyleClass().add("overlay");
    setVisible(false);
    setAlignment(Pos.TOP_CENTER);
    setOnMousePressed(
        event -> {
          if (event.getTarget() == this && closer != null) {
            closer.run();
          }
        });
  }

  /**
   * @param focus gets the focus
   * @param close called for a click beside the card; must lead to {@link #hide}
   */
  void show(Region card, Node focus, Runnable close) {
    if (!isVisible() && getScene() != null) {
      focusBefore = getScene().getFocusOwner();
    }
    closer = close;
    card.setMaxHeight(Region.USE_PREF_SIZE);
    // On a low window the card starts higher, so that more of it fits.
    double top = Math.clamp((getHeight() - 560) / 3, MARGIN, FROM_TOP);
    setMargin(card, new Insets(top, MARGIN, MARGIN, MARGIN));
    getChildren().setAll(card);
    setVisible(true);
    focus.requestFocus();
  }

  void hide() {
    setVisible(false);
    getChildren().clear();
    Node before = focusBefore;
    if (before != null) {
      before.requestFocus();
    }
    focusBefore = null;
  }
}
