package com.valueinmotion.desktop.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.desktop.AccountBuilder;
import com.valueinmotion.desktop.SampleAccounts;
import com.valueinmotion.desktop.SampleDiagnoses;
import com.valueinmotion.desktop.theme.Palette;
import com.valueinmotion.desktop.theme.Themes;
import com.valueinmotion.diagnosis.Diagnosis;
import com.valueinmotion.diagnosis.Phase;
import com.valueinmotion.workbench.WeeklySeries;
import java.util.Collections;
import java.util.Objects;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class FrictionCellsTest {
  private final Diagnosis halden = new SampleDiagnoses().of(SampleAccounts.halden());

  @Test
  void aKnownPhaseHasTheFillOfItsBinAndItsCoverageBeneath() {
    Palette palette = palette(Themes.Choice.LIGHT);
    WritableImage row = drawn(halden, palette);

    int value = cellOf(Phase.VALUE);
    int friction = Objects.requireNonNull(halden.phase(Phase.VALUE).friction());
    assertThat(row.getPixelReader().getColor(value + 2, 4))
        .isEqualTo(palette.friction(friction).fill());
    assertThat(halden.phase(Phase.VALUE).coverage()).isBetween(20, 80);
    assertThat(row.getPixelReader().getColor(value + 2, 21)).isEqualTo(palette.coverage());
    assertThat(row.getPixelReader().getColor(value + 19, 21)).isEqualTo(palette.coverageTrack());
  }

  @Test
  void theBracketStandsBeforeTheBreakAndNowhereElse() {
    Palette palette = palette(Themes.Choice.LIGHT);
    WritableImage row = drawn(halden, palette);

    assertThat(halden.breaksAt().orElseThrow().phase()).isEqualTo(Phase.WORKFLOW);
    assertThat(row.getPixelReader().getColor(cellOf(Phase.WORKFLOW) - 1, 10))
        .isEqualTo(palette.fg());
    assertThat(row.getPixelReader().getColor(cellOf(Phase.USAGE) - 1, 10))
        .isNotEqualTo(palette.fg());
  }

  @Test
  void anUnknownPhaseIsEmptyAndNeverPale() {
    Diagnosis bare =
        new SampleDiagnoses().of(new AccountBuilder("Bare", SampleAccounts.TODAY).build());
    WritableImage row = drawn(bare, palette(Themes.Choice.LIGHT));

    for (Phase phase : Phase.FLOW) {
      assertThat(row.getPixelReader().getColor(cellOf(phase) + 3, 5)).isEqualTo(Color.WHITE);
    }
  }

  @Test
  void aReusedCanvasShowsOnlyTheLatestAccount() {
    Palette palette = palette(Themes.Choice.DARK);
    FrictionCells[] cells = new FrictionCells[1];
    onFx(
        () -> {
          cells[0] = new FrictionCells();
          cells[0].show(halden, palette);
          cells[0].show(bare(), palette);
        });

    assertThat(picture(cells[0], palette).getPixelReader().getColor(cellOf(Phase.USAGE) + 3, 5))
        .isEqualTo(palette.bg());
  }

  @Test
  void theStripSaysAllPhasesAndTheBreakInWords() {
    onFx(
        () -> {
          LifecycleStrip strip = new LifecycleStrip();
          strip.show(
              halden,
              Collections.nCopies(Phase.FLOW.size(), WeeklySeries.empty()),
              palette(Themes.Choice.LIGHT));

          assertThat(strip.getAccessibleText())
              .contains("Workflow 67, broken")
              .contains("Breaks at Workflow, which explains");
          assertThat(Phase.FLOW).allMatch(p -> strip.getAccessibleText().contains(p.title()));
        });
  }

  @Test
  void theStripIsDrawnAgainWhenItsWidthChanges() {
    onFx(
        () -> {
          LifecycleStrip strip = new LifecycleStrip();
          strip.show(
              halden,
              Collections.nCopies(Phase.FLOW.size(), WeeklySeries.empty()),
              palette(Themes.Choice.LIGHT));
          StackPane pane = new StackPane(strip);
          new Scene(pane, 600, 200);
          pane.layout();
          strip.layout();
          Canvas canvas = (Canvas) strip.getChildrenUnmodifiable().getFirst();
          assertThat(canvas.getWidth()).isEqualTo(600);

          pane.resize(900, 200);
          pane.layout();
          strip.layout();
          assertThat(canvas.getWidth()).isEqualTo(900);
        });
  }

  private static Diagnosis bare() {
    return new SampleDiagnoses().of(new AccountBuilder("Bare", SampleAccounts.TODAY).build());
  }

  private static int cellOf(Phase phase) {
    return (int) (FrictionCells.LEAD + FrictionCells.PITCH * Phase.FLOW.indexOf(phase));
  }

  private static Palette palette(Themes.Choice choice) {
    return new Themes(new SimpleObjectProperty<>(ColorScheme.LIGHT), choice).palette().get();
  }

  private static WritableImage drawn(Diagnosis diagnosis, Palette palette) {
    FrictionCells[] cells = new FrictionCells[1];
    onFx(
        () -> {
          cells[0] = new FrictionCells();
          cells[0].show(diagnosis, palette);
        });
    return picture(cells[0], palette);
  }

  private static WritableImage picture(FrictionCells cells, Palette palette) {
    return WaitForAsyncUtils.waitForAsyncFx(
        20_000,
        () -> {
          SnapshotParameters ground = new SnapshotParameters();
          ground.setFill(palette.bg());
          return cells.snapshot(ground, null);
        });
  }

  private static void onFx(Runnable action) {
    WaitForAsyncUtils.waitForAsyncFx(20_000, action);
  }
}
