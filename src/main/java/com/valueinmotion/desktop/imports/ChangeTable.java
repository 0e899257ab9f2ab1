package com.valueinmotion.desktop.imports;

import com.valueinmotion.desktop.control.RiskGlyph;
import com.valueinmotion.desktop.control.RowCell;
import com.valueinmotion.desktop.control.RowColumn;
import com.valueinmotion.desktop.control.TableColours;
import com.valueinmotion.desktop.control.Texts;
import com.valueinmotion.desktop.text.MoneyText;
import com.valueinmotion.desktop.theme.Palette;
import com.valueinmotion.diagnosis.Diagnosis;
import com.valueinmotion.workbench.ImportCheck.LevelChange;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** Accounts whose level is another: which, from what to what, by how much, why. */
public final class ChangeTable extends TableView<LevelChange> {
  private static final double ROW = 28;
  private static final double NAME = 140;
  private static final double WHY = 100;
  private static final double SCROLL_BAR = 14;

  private final TableColours colours = new TableColours();
  private final TableColumn<LevelChange, LevelChange> name =
      RowColumn.text("Account", NAME, LevelChange::name, "strong");
  private final TableColumn<LevelChange, LevelChange> why =
      RowColumn.text("Why", WHY, change -> ChangeText.why(change.difference()), "muted");
  private @Nullable Supplier<Palette> palette;

  public ChangeTable() {
    setFixedCellSize(ROW);
    setAccessibleText("Accounts that change level");
    setPlaceholder(new StackPane());
    TableColumn<LevelChange, LevelChange> arr =
        RowColumn.text("ARR", 70, ChangeTable::arr, "number");
    TableColumn<LevelChange, LevelChange> index = RowColumn.of("Index", 84, IndexCell::new);
    List.of(arr, index).forEach(column -> column.getStyleClass().add("number"));
    name.getStyleClass().add("first");
    name.setMaxWidth(Double.MAX_VALUE);
    why.setMaxWidth(Double.MAX_VALUE);
    getColumns()
        .setAll(
            List.of(
                name,
                arr,
                RowColumn.of("Level", 92, () -> new LevelCell(false)),
                RowColumn.text("", 24, change -> "→", "muted"),
                RowColumn.of("becomes", 98, () -> new LevelCell(true)),
                index,
                why));
    widthProperty().addListener((property, was, now) -> fit(now.doubleValue()));
  }

  /**
   * @param now the colours in force, asked for at each drawing
   * @param open told of the account that is opened
   */
  void build(Supplier<Palette> now, Consumer<LevelChange> open) {
    palette = now;
    setOnKeyPressed(
        event -> {
          LevelChange chosen = getSelectionModel().getSelectedItem();
          if (event.getCode() == KeyCode.ENTER && chosen != null && !event.isShortcutDown()) {
            open.accept(chosen);
            event.consume();
          }
        });
    setOnMouseClicked(
        event -> {
          LevelChange chosen = getSelectionModel().getSelectedItem();
          if (event.getClickCount() == 2 && chosen != null) {
            open.accept(chosen);
          }
        });
  }

  void show(List<LevelChange> changes, String nothing) {
    setPlaceholder(Texts.wrapped(nothing, "grid-12", "muted", "column-nothing"));
    getItems().setAll(changes);
  }

  void colours(Palette now) {
    colours.show(this, now);
  }

  private void fit(double width) {
    double left = width - SCROLL_BAR;
    for (TableColumn<LevelChange, ?> column : getColumns()) {
      left -= column.getMinWidth();
    }
    double more = Math.max(0, left);
    name.setPrefWidth(NAME + more / 4);
    why.setPrefWidth(WHY + more * 3 / 4);
  }

  private static String arr(LevelChange change) {
    var arr = change.arr();
    return arr == null ? "–" : MoneyText.compact(arr);
  }

  /** A level with its glyph. */
  private final class LevelCell extends RowCell<LevelChange> {
    private final boolean after;
    private final RiskGlyph glyph = new RiskGlyph();

    LevelCell(boolean after) {
      super("drawn");
      this.after = after;
    }

    @Override
    protected void show(LevelChange change) {
      Diagnosis diagnosis = after ? change.difference().after() : change.difference().before();
      Supplier<Palette> now = palette;
      if (now != null) {
        glyph.show(diagnosis.level(), diagnosis.unproven(), now.get());
      }
      setGraphic(glyph);
      setText(diagnosis.level().toString());
      style("strong", after);
    }
  }

  /** By how much the index moves, and whether that is better. */
  private static final class IndexCell extends RowCell<LevelChange> {
    IndexCell() {
      super("number-medium");
    }

    @Override
    protected void show(LevelChange change) {
      int by = change.difference().after().index() - change.difference().before().index();
      setGraphic(null);
      setText(by == 0 ? "0" : (by > 0 ? "▲ " : "▼ ") + Math.abs(by));
      setAccessibleText("index " + (by > 0 ? "up by " : "down by ") + Math.abs(by));
      style("bad", by > 0);
      style("good", by < 0);
    }
  }
}
