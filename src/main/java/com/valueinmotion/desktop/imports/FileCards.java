package com.valueinmotion.desktop.imports;

import com.valueinmotion.desktop.imports.ImportState.Step;
import com.valueinmotion.workbench.ImportCheck;
import com.valueinmotion.workbench.ImportReport.FileReport;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** The files side by side; the chosen one's columns are shown. Delete leaves one out. */
public final class FileCards extends HBox {
  public FileCards() {
    getStyleClass().add("files");
  }

  /**
   * @param chooseFiles asks for more files
   * @param formatTitle from a format's id to what a person calls it
   */
  void show(ImportViewModel model, Runnable chooseFiles, UnaryOperator<String> formatTitle) {
    ImportState state = model.state().get();
    boolean isIn = state.step() instanceof Step.Committed;
    ToggleGroup group = new ToggleGroup();
    List<Node> cards = new ArrayList<>();
    for (int place = 0; place < state.files().size(); place++) {
      int here = place;
      DraftFile file = state.files().get(place);
      FileCard card = new FileCard(file, report(state, place), isIn, formatTitle);
      card.setToggleGroup(group);
      card.setSelected(place == model.selected().get());
      card.setOnAction(
          pressed -> {
            card.setSelected(true); // pressing the chosen one must not leave none chosen
            model.select(here);
          });
      card.setOnKeyPressed(
          event -> {
            if (event.getCode() == KeyCode.DELETE) {
              model.remove(here);
            }
          });
      cards.add(card);
    }
    cards.add(new DropCard(chooseFiles));
    getChildren().setAll(cards);
  }

  private static @Nullable FileReport report(ImportState state, int place) {
    ImportCheck check = state.check();
    return check == null || check.parts().size() != state.files().size() || state.isUnderWay()
        ? null
        : check.report().files().get(place);
  }
}
