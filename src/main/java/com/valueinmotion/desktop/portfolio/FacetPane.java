package com.valueinmotion.desktop.portfolio;

import com.valueinmotion.desktop.control.RiskGlyph;
import com.valueinmotion.desktop.text.CountText;
import com.valueinmotion.desktop.theme.Palette;
import com.valueinmotion.diagnosis.Level;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The facets as check boxes, each with how many accounts it admits. */
public final class FacetPane extends VBox {
  private static final String UNPROVEN = "LOW, unproven";
  private static final Map<String, Level> LEVELS =
      Map.of("HIGH", Level.HIGH, "MEDIUM", Level.MEDIUM, "LOW", Level.LOW, UNPROVEN, Level.LOW);

  public FacetPane() {
    getStyleClass().add("facets");
  }

  void show(List<FacetGroup> groups, Palette palette) {
    getChildren().clear();
    for (FacetGroup group : groups) {
      Label title = new Label(group.title());
      title.getStyleClass().addAll("label-11", "strong", "muted", "facet-title");
      getChildren().add(title);
      group.facets().forEach(facet -> getChildren().add(line(facet, palette)));
    }
  }

  private static Node line(Facet facet, Palette palette) {
    CheckBox box = new CheckBox(facet.title());
    box.getStyleClass().add("grid-12");
    box.selectedProperty().bindBidirectional(facet.selected());
    box.setMaxWidth(Double.MAX_VALUE);
    box.setMinWidth(0);
    HBox.setHgrow(box, Priority.ALWAYS);
    Level level = LEVELS.get(facet.title());
    if (level != null) {
      RiskGlyph glyph = new RiskGlyph();
      glyph.show(level, facet.title().equals(UNPROVEN), palette);
      box.setGraphic(glyph);
    }
    Label count = new Label();
    count.getStyleClass().addAll("number", "grid-12", "muted");
    count.setMinWidth(USE_PREF_SIZE);
    count.textProperty().bind(facet.count().map(number -> CountText.brief(number.longValue())));
    box.accessibleTextProperty()
        .bind(Bindings.concat(facet.title(), ", ", facet.count(), " accounts"));
    HBox line = new HBox(4, box, count);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("facet");
    return line;
  }
}
