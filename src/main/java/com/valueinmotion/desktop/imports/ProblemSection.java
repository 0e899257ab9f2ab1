package com.valueinmotion.desktop.imports;

import com.valueinmotion.desktop.control.Texts;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** One way to fix things: a sign, what is to be done, how many rows, and the buttons for it. */
final class ProblemSection extends VBox {
  private static final double INDENT = 23;

  /** How grave it is; the icon says so too. */
  enum Tone {
    DECIDE("fth-alert-triangle", "warn"),
    FIX("fth-alert-triangle", "bad"),
    DONE("fth-check-circle", "good"),
    KNOW("fth-info", "muted");

    private final String icon;
    private final String style;

    Tone(String icon, String style) {
      this.icon = icon;
      this.style = style;
    }
  }

  ProblemSection(Tone tone, String title, String count, Node... actions) {
    super(4);
    getStyleClass().add("problem-section");
    if (tone == Tone.DECIDE) {
      getStyleClass().add("decide");
    }
    FontIcon icon = new FontIcon(tone.icon);
    icon.getStyleClass().add(tone.style);
    HBox head =
        new HBox(
            8,
            icon,
            Texts.whole(title, "strong"),
            Texts.label(count, "grid-12", "muted"),
            Labels.gap());
    head.getChildren().addAll(actions);
    head.setAlignment(Pos.CENTER_LEFT);
    head.setMinHeight(28);
    getChildren().add(head);
  }

  /** A sentence under the title. */
  ProblemSection say(String sentence) {
    return add(Texts.wrapped(sentence, "grid-12"));
  }

  ProblemSection add(Node node) {
    setMargin(node, new javafx.geometry.Insets(0, 0, 0, INDENT));
    getChildren().add(node);
    return this;
  }
}
