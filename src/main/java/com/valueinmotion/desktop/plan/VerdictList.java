package com.valueinmotion.desktop.plan;

import com.valueinmotion.desktop.control.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** What the verifier says, a line each; a chosen line shows its words in the text. */
public final class VerdictList extends ListView<DraftPage.Line> {
  private static final double LINE = 28;
  private static final double WORDS = 0.34;

  private int next;

  public VerdictList() {
    getStyleClass().add("verdict-list");
    setFixedCellSize(LINE);
    setAccessibleText("Checks of the draft");
    setPlaceholder(Texts.label("Nothing to check", "grid-12", "muted"));
    setCellFactory(Line::new);
  }

  /** Tells of a line that was clicked, or gone to by a key; null where none is any more. */
  void onChosen(Consumer<DraftPage.@Nullable Line> chosen) {
    getSelectionModel().selectedItemProperty().subscribe(chosen);
  }

  /**
   * @param lines what is held first
   */
  void show(List<DraftPage.Line> lines) {
    int at = getSelectionModel().getSelectedIndex();
    next = at < 0 ? next : at;
    getItems().setAll(lines);
    getSelectionModel().clearSelection();
  }

  /**
   * Chooses the next line that is held (1), or the one before (−1), round and round. Once words are
   * mended, those after them are next.
   *
   * @return empty where nothing is held
   */
  Optional<DraftPage.Line> toHeld(int by) {
    int held = (int) getItems().stream().filter(DraftPage.Line::blocks).count();
    if (held == 0) {
      return Optional.empty();
    }
    int at = getSelectionModel().getSelectedIndex();
    int from = at < 0 ? next - Math.max(0, by) : at < held ? at : -Math.max(0, by);
    getSelectionModel().clearAndSelect(Math.floorMod(from + by, held));
    scrollTo(getSelectionModel().getSelectedIndex());
    return Optional.of(getSelectionModel().getSelectedItem());
  }

  private static final class Line extends ListCell<DraftPage.Line> {
    private final Label glyph = Texts.whole("");
    private final Label words = Texts.label("", "grid-12", "strong");
    private final Label fact = Texts.whole("", "chip");
    private final Label why = Texts.label("", "grid-12", "muted");
    private final HBox line = new HBox(8, glyph, words, fact, why);

    Line(ListView<DraftPage.Line> list) {
      line.setAlignment(Pos.CENTER_LEFT);
      line.setMinWidth(0);
      line.setPrefWidth(0); // as wide as the list, and no wider
      glyph.setMinWidth(12);
      words.prefWidthProperty().bind(list.widthProperty().multiply(WORDS));
      words.minWidthProperty().bind(words.prefWidthProperty());
      why.setMinWidth(0);
      HBox.setHgrow(why, Priority.ALWAYS);
      why.setMaxWidth(Double.MAX_VALUE);
      fact.setMinWidth(32);
      fact.setAlignment(Pos.CENTER);
    }

    @Override
    protected void updateItem(DraftPage.@Nullable Line item, boolean empty) {
      super.updateItem(item, empty);
      if (item == null || empty) {
        setGraphic(null);
        setTooltip(null);
        setAccessibleText("");
        return;
      }
      String tone = item.blocks() ? "bad" : "good";
      glyph.setText(item.glyph());
      glyph.getStyleClass().setAll("label", "strong", tone);
      fact.setText(item.fact());
      fact.setVisible(!item.fact().isEmpty());
      boolean elsewhere = item.where() == DraftPage.Where.ELSEWHERE;
      words.setText(elsewhere ? "“" + item.words() + "”" : item.words());
      why.setText(item.blocks() ? item.reason() : item.check());
      Tooltip tip = new Tooltip(item.whole());
      tip.setWrapText(true);
      tip.setMaxWidth(420);
      setTooltip(tip);
      setAccessibleText(item.whole());
      setGraphic(line);
    }
  }
}
