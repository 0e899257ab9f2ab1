package com.valueinmotion.desktop.plan;

import com.valueinmotion.desktop.control.Texts;
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

  public VerdictList() {
    getStyleClass().add("verdict-list");
    setFixedCellSize(LINE);
    setAccessibleText("Checks of the draft");
    setPlaceholder(Texts.label("Nothing to check", "grid-12", "muted"));
    setCellFactory(Line::new);
  }

  /** Tells of a line that was clicked, or gone to with the arrow keys. */
  void onChosen(Consumer<DraftPage.Line> chosen) {
    getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            line -> {
              if (line != null) {
                chosen.accept(line);
              }
            });
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
      String said = item.why() + (elsewhere ? ", in what the model wrote" : "");
      why.setText(item.blocks() ? said : item.check());
      String whole =
          (item.blocks() ? "Held: " : "Borne: ")
              + "“"
              + item.words()
              + "” "
              + said
              + (item.told().isEmpty() ? "" : "\n" + item.fact() + ": " + item.told());
      Tooltip tip = new Tooltip(whole);
      tip.setWrapText(true);
      tip.setMaxWidth(420);
      setTooltip(tip);
      setAccessibleText(whole);
      setGraphic(line);
    }
  }
}
