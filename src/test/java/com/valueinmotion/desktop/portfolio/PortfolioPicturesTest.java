package com.valueinmotion.desktop.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.desktop.FramedScreen;
import com.valueinmotion.desktop.Pictures;
import com.valueinmotion.desktop.SampleAccounts;
import com.valueinmotion.desktop.SampleDiagnoses;
import com.valueinmotion.desktop.task.CurrentThreadTasks;
import com.valueinmotion.desktop.theme.Themes;
import com.valueinmotion.workbench.Portfolio;
import java.util.List;
import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class PortfolioPicturesTest {
  @ParameterizedTest
  @EnumSource(
      value = Themes.Choice.class,
      names = {"LIGHT", "DARK"})
  void showAPortfolioAndAnEmptyStore(Themes.Choice choice) throws Exception {
    SampleDiagnoses diagnoses = new SampleDiagnoses();
    picture("portfolio", choice, diagnoses.portfolio(SampleAccounts.portfolio(40)));
    picture("portfolio-empty", choice, diagnoses.portfolio(List.of()));
  }

  private void picture(String name, Themes.Choice choice, Portfolio portfolio) throws Exception {
    PortfolioScreen[] screen = new PortfolioScreen[1];
    Scene scene =
        WaitForAsyncUtils.waitForAsyncFx(
            20_000,
            () -> {
              Themes themes = new Themes(new SimpleObjectProperty<>(ColorScheme.LIGHT), choice);
              screen[0] =
                  new PortfolioScreen(
                      new PortfolioViewModel(
                          progress -> portfolio, new CurrentThreadTasks(), TestNavigator.still()),
                      themes.palette());
              Scene framed = FramedScreen.of(screen[0]);
              themes.dress(framed);
              Stage stage = new Stage();
              stage.setScene(framed);
              stage.setX(0);
              stage.setY(0);
              stage.show();
              screen[0].shown();
              return framed;
            });
    String theme = choice.name().toLowerCase(Locale.ROOT);
    assertThat(Pictures.take(name + "-" + theme, scene, Pictures.Size.LARGE).getWidth())
        .isEqualTo(1440);
    assertThat(Pictures.take(name + "-" + theme + "-small", scene, Pictures.Size.SMALL).getWidth())
        .isEqualTo(1000);
    WaitForAsyncUtils.waitForAsyncFx(
        20_000,
        () -> {
          screen[0].hidden();
          scene.getWindow().hide();
        });
  }
}
