package com.valueinmotion.desktop.theme;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.diagnosis.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ThemesTest {
  private final SimpleObjectProperty<ColorScheme> system =
      new SimpleObjectProperty<>(ColorScheme.LIGHT);

  @Test
  void followsTheSystemUntilThePersonChooses() {
    Themes themes = new Themes(system, Themes.Choice.SYSTEM);
    List<Boolean> dark = new ArrayList<>();
    themes.palette().subscribe(p -> dark.add(p.dark()));

    system.set(ColorScheme.DARK);
    themes.choice().set(Themes.Choice.LIGHT);
    system.set(ColorScheme.LIGHT);
    system.set(ColorScheme.DARK);
    themes.toggle();

    assertThat(dark).containsExactly(false, true, false, true);
  }

  @Test
  void readsThePaletteFromTheTokens() {
    Themes themes = new Themes(system, Themes.Choice.LIGHT);
    Palette light = themes.palette().get();
    themes.toggle();
    Palette dark = themes.palette().get();

    assertThat(light.risk(Level.HIGH)).isEqualTo(Color.web("#9B1C31"));
    assertThat(dark.risk(Level.HIGH)).isEqualTo(Color.web("#FF7B8A"));
    assertThat(light.friction(0).line()).isNotNull();
    assertThat(light.friction(100).line()).isNull();
    assertThat(dark.friction(100).line()).isEqualTo(Color.web("#FF7B8A"));
    assertThat(dark.friction(0).fill().getOpacity()).isBetween(0.13, 0.15);
  }

  @Test
  void binsFrictionSoThatTheLastTwoAreExactlyBroken() {
    assertThat(IntStream.of(0, 19, 20, 59, 60, 79, 80, 100).map(Palette::binOf))
        .containsExactly(0, 0, 1, 2, 3, 3, 4, 4);
  }

  @Test
  void dressesASceneAndDressesItAgainWhenTheThemeChanges() {
    WaitForAsyncUtils.waitFor(
        WaitForAsyncUtils.asyncFx(
            () -> {
              Themes themes = new Themes(system, Themes.Choice.LIGHT);
              Label label = new Label("12");
              label.getStyleClass().addAll("number", "muted");
              Scene scene = new Scene(new StackPane(label), 100, 100);
              themes.dress(scene);
              scene.getRoot().applyCss();
              assertThat(label.getTextFill()).isEqualTo(Color.web("#57606A"));
              assertThat(label.getFont().getFamily()).isEqualTo("Roboto");

              themes.toggle();
              scene.getRoot().applyCss();
              assertThat(label.getTextFill()).isEqualTo(Color.web("#9AA4AF"));
              assertThat(scene.getFill()).isEqualTo(Color.web("#0D1117"));
              return scene;
            }));
  }

  @Test
  void findsItsFontsInTheJars() {
    new Themes(system, Themes.Choice.LIGHT);
    assertThat(Font.getFamilies()).contains("Inter", "Inter SemiBold", "Roboto", "Roboto Medium");
  }
}
