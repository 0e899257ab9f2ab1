package com.valueinmotion.desktop.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.desktop.Pictures;
import com.valueinmotion.desktop.SampleAccounts;
import com.valueinmotion.desktop.SampleDiagnoses;
import com.valueinmotion.desktop.ShownScreen;
import com.valueinmotion.desktop.TestNavigator;
import com.valueinmotion.desktop.task.CurrentThreadTasks;
import com.valueinmotion.desktop.theme.Themes;
import com.valueinmotion.workbench.Portfolio;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class PortfolioPicturesTest {
  @ParameterizedTest
  @EnumSource(
      value = Themes.Choice.class,
      names = {"LIGHT", "DARK"})
  void aPortfolioAndAnEmptyStore(Themes.Choice choice) throws Exception {
    SampleDiagnoses diagnoses = new SampleDiagnoses();
    pictures("portfolio", choice, diagnoses.portfolio(SampleAccounts.portfolio(40)));
    pictures("portfolio-large", choice, diagnoses.portfolio(SampleAccounts.portfolio(10_000)));
    pictures("portfolio-empty", choice, diagnoses.portfolio(List.of()));
  }

  private static void pictures(String name, Themes.Choice choice, Portfolio portfolio)
      throws Exception {
    PortfolioViewModel model =
        new PortfolioViewModel(
            progress -> portfolio, new CurrentThreadTasks(), new TestNavigator());
    try (ShownScreen<PortfolioScreen> shown =
        ShownScreen.of(choice, palette -> new PortfolioScreen(model, palette))) {
      shown.act(() -> model.move(2));
      String theme = choice.name().toLowerCase(Locale.ROOT);
      Pictures.take(name + "-" + theme + "-small", shown.scene(), Pictures.Size.SMALL);
      Pictures.take(name + "-" + theme, shown.scene(), Pictures.Size.LARGE);
      assertThat(model.rows()).hasSameSizeAs(portfolio.rows());
    }
  }
}
