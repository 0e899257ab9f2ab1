package com.valueinmotion.desktop.palette;

import com.valueinmotion.desktop.control.KeyCaps;
import com.valueinmotion.desktop.control.RiskGlyph;
import com.valueinmotion.desktop.theme.Palette;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.javafx.FontIcon;

/** A heading, or something found with its letters marked. */
final class PaletteCell extends ListCell<PaletteRow> {
  private static final double SIGN_WIDTH = 15;

  private final ObservableValue<Palette> colours;

  /**
   * @param clicked told the index of a row that was clicked
   */
  PaletteCell(ObservableValue<Palette> colours, IntConsumer clicked) {
    this.colours = colours;
    setOnMouseClicked(
        event -> {
          if (getItem() instanceof PaletteRow.Hit) {
            clicked.accept(getIndex());
          }
        });
  }

  @Override
  protected void updateItem(PaletteRow row, boolean empty) {
    super.updateItem(row, empty);
    setText(null);
    setGraphic(empty ? null : line(row));
    setAccessibleText(empty ? null : spoken(row));
  }

  private Node line(PaletteRow row) {
    return switch (row) {
      case PaletteRow.Heading(String title, String count) ->
          line(label(title, "strong"), gap(), label(count, "label-11"));
      case PaletteRow.Hit(PaletteItem item, List<Integer> found) -> {
        Label detail = label(item.detail(), "grid-12");
        HBox.setHgrow(detail, Priority.ALWAYS);
        detail.setMaxWidth(Double.MAX_VALUE);
        detail.setMinWidth(0);
        yield line(sign(item), marked(item.text(), found), detail, new KeyCaps(keys(item)));
      }
    };
  }

  private static HBox line(Node... nodes) {
    HBox line = new HBox(8, nodes);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private Node sign(PaletteItem item) {
    return switch (item) {
      case PaletteItem.Account account -> {
        RiskGlyph glyph = new RiskGlyph();
        glyph.show(account.level(), account.unproven(), colours.getValue());
        HBox box = new HBox(glyph);
        box.setMinWidth(SIGN_WIDTH);
        box.setAlignment(Pos.CENTER_LEFT);
        yield box;
      }
      case PaletteItem.Signal signal -> icon("fth-bar-chart");
      case PaletteItem.Action action -> icon(action.icon());
    };
  }

  private static FontIcon icon(String literal) {
    FontIcon icon = new FontIcon(literal);
    icon.getStyleClass().add("muted");
    return icon;
  }

  private static List<String> keys(PaletteItem item) {
    return item instanceof PaletteItem.Action action ? action.keys() : List.of();
  }

  private static TextFlow marked(String text, List<Integer> found) {
    TextFlow flow = new TextFlow();
    int from = 0;
    while (from < text.length()) {
      boolean hit = found.contains(from);
      int to = from + 1;
      while (to < text.length() && found.contains(to) == hit) {
        to++;
      }
      Text piece = new Text(text.substring(from, to));
      piece.getStyleClass().add(hit ? "found" : "not-found");
      flow.getChildren().add(piece);
      from = to;
    }
    flow.setMinWidth(Region.USE_PREF_SIZE);
    flow.setMaxHeight(Region.USE_PREF_SIZE);
    return flow;
  }

  private static Label label(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().addAll(style, "muted");
    return label;
  }

  private static Region gap() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return gap;
  }

  private static String spoken(PaletteRow row) {
    return switch (row) {
      case PaletteRow.Heading(String title, String count) -> title + ", " + count;
      case PaletteRow.Hit(PaletteItem.Account account, List<Integer> found) ->
          account.name() + ", " + account.level() + ", " + account.detail();
      case PaletteRow.Hit(PaletteItem item, List<Integer> found) ->
          item.text() + ", " + item.detail();
    };
  }
}
