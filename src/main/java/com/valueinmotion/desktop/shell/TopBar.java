package com.valueinmotion.desktop.shell;

import com.valueinmotion.desktop.control.KeyCaps;
import com.valueinmotion.desktop.screen.Layout;
import com.valueinmotion.desktop.task.RunningTask;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/** The way back, where the person is, the search, and what is under way. */
final class TopBar {
  private static final double SEARCH_WIDE = 344;
  private static final double SEARCH_NARROW = 190;

  @FXML private HBox root;
  @FXML private Button back;
  @FXML private Hyperlink place;
  @FXML private Label slash;
  @FXML private Label where;
  @FXML private Label sample;
  @FXML private Button search;

  private final Label searchText = new Label("Search accounts, signals, commands");

  TopBar(
      ShellViewModel shell,
      ObservableList<RunningTask> running,
      List<String> searchKeys,
      Runnable openPalette) {
    Layout.of(this);
    back.disableProperty().bind(shell.canGoBack().not());
    back.setOnAction(pressed -> shell.back());
    search.setOnAction(pressed -> openPalette.run());
    fillSearch(searchKeys);
    root.getChildren().add(new TaskArea(running));
    compact(false);
  }

  HBox root() {
    return root;
  }

  /**
   * @param at the place
   * @param name "Halden Freight"; the same as the place's where there is nothing to add
   */
  void at(Place at, String name, Consumer<Place> go) {
    boolean more = !name.isEmpty() && !name.equals(at.title());
    place.setText(at.title());
    place.setVisited(false);
    place.setOnAction(pressed -> go.accept(at));
    place.setVisible(more);
    place.setManaged(more);
    slash.setVisible(more);
    slash.setManaged(more);
    where.setText(more ? name : at.title());
  }

  void sample(boolean isSample) {
    sample.setVisible(isSample);
    sample.setManaged(isSample);
  }

  void compact(boolean isCompact) {
    double width = isCompact ? SEARCH_NARROW : SEARCH_WIDE;
    search.setMinWidth(width);
    search.setPrefWidth(width);
    search.setMaxWidth(width);
    searchText.setText(isCompact ? "Search" : "Search accounts, signals, commands");
  }

  private void fillSearch(List<String> keys) {
    searchText.getStyleClass().add("muted");
    FontIcon glass = new FontIcon("fth-search");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox line = new HBox(8, glass, searchText, gap, new KeyCaps(List.of(String.join(" ", keys))));
    line.setAlignment(Pos.CENTER_LEFT);
    line.prefWidthProperty().bind(search.widthProperty().subtract(18));
    search.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    search.setGraphic(line);
  }
}
