package com.valueinmotion.desktop.model;

import com.valueinmotion.desktop.control.RowColumn;
import com.valueinmotion.desktop.control.Texts;
import java.util.List;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/** The models that were found. Where it gets narrow the digest, then the build go. */
public final class ModelTable extends TableView<ModelPage.Line> {
  private static final double ROW = 28;
  private static final double HEAD = 29;
  private static final double NAME = 140;
  private static final double CAN = 132;
  private static final double ROOM_FOR_DIGEST = 720;
  private static final double ROOM_FOR_BUILD = 590;
  private static final int MOST = 8;

  private final TableColumn<ModelPage.Line, ModelPage.Line> name =
      RowColumn.text("Model", NAME, ModelPage.Line::name, "strong");
  private final TableColumn<ModelPage.Line, ModelPage.Line> build =
      RowColumn.text("Parameters", 100, ModelPage.Line::parameters, "muted");
  private final TableColumn<ModelPage.Line, ModelPage.Line> digest =
      RowColumn.text("Digest", 106, ModelPage.Line::digest, "muted");

  public ModelTable() {
    setFixedCellSize(ROW);
    setAccessibleText("Models on this laptop");
    setPlaceholder(Texts.label("No model", "grid-12", "muted"));
    name.setMaxWidth(Double.MAX_VALUE);
    TableColumn<ModelPage.Line, ModelPage.Line> size =
        RowColumn.text("Size", 62, ModelPage.Line::size, "number");
    TableColumn<ModelPage.Line, ModelPage.Line> context =
        RowColumn.text("Context", 62, ModelPage.Line::context, "number");
    size.getStyleClass().add("number");
    context.getStyleClass().add("number");
    getColumns()
        .setAll(
            List.of(
                RowColumn.text("", 28, line -> line.chosen() ? "✓" : "", "good"),
                name,
                size,
                build,
                context,
                digest,
                RowColumn.text("Can", CAN, ModelPage.Line::abilities),
                RowColumn.text("Loaded", 76, ModelPage.Line::loaded, "muted")));
    widthProperty().subscribe(width -> fit(width.doubleValue()));
  }

  private void fit(double width) {
    digest.setVisible(width >= ROOM_FOR_DIGEST);
    build.setVisible(width >= ROOM_FOR_BUILD);
    double others =
        getVisibleLeafColumns().stream()
            .filter(column -> !column.equals(name))
            .mapToDouble(TableColumn::getMinWidth)
            .sum();
    name.setPrefWidth(Math.max(NAME, width - others - 16));
  }

  void show(List<ModelPage.Line> lines) {
    if (!getItems().equals(lines)) {
      ModelPage.Line was = selected();
      getItems().setAll(lines);
      int at =
          was == null
              ? firstToChoose()
              : lines.stream().map(ModelPage.Line::name).toList().indexOf(was.name());
      getSelectionModel().select(Math.max(0, at));
    }
    double height = HEAD + ROW * Math.min(MOST, lines.size());
    setMinHeight(height);
    setPrefHeight(height);
    setMaxHeight(height);
  }

  private int firstToChoose() {
    List<ModelPage.Line> lines = getItems();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).chosen()) {
        return i;
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).can()) {
        return i;
      }
    }
    return 0;
  }

  ModelPage.@Nullable Line selected() {
    return getSelectionModel().getSelectedItem();
  }
}
