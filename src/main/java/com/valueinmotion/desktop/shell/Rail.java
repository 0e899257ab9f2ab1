package com.valueinmotion.desktop.shell;

import com.valueinmotion.desktop.screen.Destination;
import com.valueinmotion.desktop.theme.Palette;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The places at the top, keys and theme at the bottom. */
final class Rail extends VBox {
  private static final double WIDE = 160;
  private static final double NARROW = 48;

  private final Map<Place, RailEntry> places = new EnumMap<>(Place.class);
  private final RailEntry keys;
  private final RailEntry theme;

  Rail(Consumer<Place> go, Runnable showKeys, Runnable toggleTheme) {
    getStyleClass().add("rail");
    setAccessibleRole(AccessibleRole.TOOL_BAR);
    setAccessibleText("Places");
    for (Place place : Place.values()) {
      RailEntry entry = new RailEntry(place.title(), place.icon(), () -> go.accept(place));
      entry.setId("rail-" + place.letter());
      places.put(place, entry);
    }
    keys = RailEntry.withKeys("Keys", "fth-help-circle", showKeys, List.of("?"));
    theme = new RailEntry("Dark", "fth-moon", toggleTheme);
    theme.setId("rail-theme");
    Region gap = new Region();
    VBox.setVgrow(gap, Priority.ALWAYS);
    getChildren().addAll(places.values());
    getChildren().addAll(gap, keys, theme);
    compact(false);
  }

  void at(@Nullable Destination destination) {
    places.forEach(
        (place, entry) -> entry.current(destination != null && Place.of(destination) == place));
  }

  void counts(@Nullable Integer toReview, @Nullable Integer accounts, @Nullable Integer plans) {
    entry(Place.TODAY).count(toReview);
    entry(Place.PORTFOLIO).count(accounts);
    entry(Place.PLAN).count(plans);
  }

  void theme(Palette now) {
    theme.rename(now.dark() ? "Light" : "Dark", now.dark() ? "fth-sun" : "fth-moon");
    theme.setAccessibleText(now.dark() ? "Change theme to light" : "Change theme to dark");
  }

  void compact(boolean isCompact) {
    places.values().forEach(entry -> entry.compact(isCompact));
    keys.compact(isCompact);
    theme.compact(isCompact);
    double width = isCompact ? NARROW : WIDE;
    setMinWidth(width);
    setPrefWidth(width);
    setMaxWidth(width);
  }

  private RailEntry entry(Place place) {
    return places.computeIfAbsent(
        place,
        missing -> {
          throw new IllegalStateException("The rail has no " + missing);
        });
  }
}
