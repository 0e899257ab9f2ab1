package com.valueinmotion.desktop.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.desktop.CountedPalette;
import com.valueinmotion.desktop.Forgotten;
import com.valueinmotion.desktop.SampleAccounts;
import com.valueinmotion.desktop.SampleDiagnoses;
import com.valueinmotion.desktop.ShownScreen;
import com.valueinmotion.desktop.TestNavigator;
import com.valueinmotion.desktop.screen.Command;
import com.valueinmotion.desktop.screen.Destination;
import com.valueinmotion.desktop.screen.Screen;
import com.valueinmotion.desktop.task.CurrentThreadTasks;
import com.valueinmotion.desktop.theme.Themes;
import com.valueinmotion.workbench.Portfolio;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class PortfolioScreenTest {
  private final Portfolio portfolio = new SampleDiagnoses().portfolio(SampleAccounts.portfolio(40));
  private final TestNavigator navigator = new TestNavigator();
  private final PortfolioViewModel model =
      new PortfolioViewModel(progress -> portfolio, new CurrentThreadTasks(), navigator);

  @Test
  void theGridFollowsTheSelectionAndEnterOpensIt(FxRobot robot) {
    try (ShownScreen<PortfolioScreen> shown = show()) {
      PortfolioGrid grid = grid(shown);
      run(shown, "portfolio.down");
      run(shown, "portfolio.down");
      run(shown, "portfolio.up");
      assertThat(grid.getSelectionModel().getSelectedIndex()).isEqualTo(1);
      assertThat(texts(shown.screen().root().lookup(".peek"))).contains(model.rows().get(1).name());

      robot.type(KeyCode.ENTER);
      WaitForAsyncUtils.waitForFxEvents();
      assertThat(navigator.visited())
          .containsExactly(new Destination.Account(model.rows().get(1).id()));
    }
  }

  @Test
  void arrowKeysSelectInTheModelToo(FxRobot robot) {
    try (ShownScreen<PortfolioScreen> shown = show()) {
      shown.act(() -> grid(shown).requestFocus());
      robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
      WaitForAsyncUtils.waitForFxEvents();

      assertThat(model.selectedIndex()).isEqualTo(3);
    }
  }

  @Test
  void typingInTheSearchNarrowsTheGridAndEnterGoesBackToIt(FxRobot robot) {
    try (ShownScreen<PortfolioScreen> shown = show()) {
      run(shown, Screen.SEARCH);
      assertThat(shown.scene().getFocusOwner()).isInstanceOf(TextField.class);
      robot.write("rail");
      robot.type(KeyCode.ENTER);
      WaitForAsyncUtils.waitForFxEvents();

      assertThat(model.rows()).extracting(PortfolioRow::name).containsExactly("Zephyr Rail");
      assertThat(shown.scene().getFocusOwner()).isEqualTo(grid(shown));
      assertThat(texts(shown.screen().root())).contains("1 of 40 shown");
      run(shown, "portfolio.clear");
      assertThat(model.rows()).hasSize(40);
    }
  }

  @Test
  void escapeInASearchThatNothingFitsGivesBackTheGridAndItsSelection(FxRobot robot) {
    try (ShownScreen<PortfolioScreen> shown = show()) {
      run(shown, "portfolio.down");
      run(shown, "portfolio.down");
      PortfolioRow before = model.selected().get();
      run(shown, Screen.SEARCH);
      robot.write("qqq");
      WaitForAsyncUtils.waitForFxEvents();

      assertThat(model.selected().get()).isNull();
      assertThat(grid(shown).getPlaceholder())
          .isInstanceOfSatisfying(
              Label.class,
              label ->
                  assertThat(label.getText())
                      .isEqualTo("No account fits. Press Esc to show all again."));
      assertThat(shown.screen().root().lookup("#open").isDisabled()).isTrue();
      assertThat(shown.screen().root().lookup("#plan").isDisabled()).isTrue();

      robot.type(KeyCode.ESCAPE);
      WaitForAsyncUtils.waitForFxEvents();

      assertThat(model.rows()).hasSize(40);
      assertThat(model.selected().get()).isEqualTo(before);
      assertThat(shown.scene().getFocusOwner()).isEqualTo(grid(shown));
      assertThat(shown.screen().root().lookup("#open").isDisabled()).isFalse();
    }
  }

  @Test
  void sortingByAColumnKeepsTheSelectedAccount() {
    try (ShownScreen<PortfolioScreen> shown = show()) {
      run(shown, "portfolio.down");
      PortfolioGrid grid = grid(shown);
      PortfolioRow before = grid.getSelectionModel().getSelectedItem();
      shown.act(
          () -> {
            TableColumn<PortfolioRow, ?> account = grid.getColumns().get(1);
            account.setSortType(TableColumn.SortType.DESCENDING);
            grid.getSortOrder().add(account);
          });

      assertThat(model.rows().getFirst().folded()).isGreaterThan(model.rows().getLast().folded());
      assertThat(grid.getSelectionModel().getSelectedItem()).isEqualTo(before);
      assertThat(model.selected().get()).isEqualTo(before);
      shown.act(() -> grid.getSortOrder().clear());
      assertThat(model.rows()).extracting(PortfolioRow::rank).isSorted();
    }
  }

  @Test
  void everyCommandHasItsOwnIdAndKey() {
    try (ShownScreen<PortfolioScreen> shown = show()) {
      List<Command> commands = shown.screen().commands();
      assertThat(commands).extracting(Command::id).doesNotHaveDuplicates();
      assertThat(commands.stream().flatMap(c -> c.shortcut().stream())).doesNotHaveDuplicates();
      assertThat(shown.screen().account()).contains(model.rows().getFirst().id());
    }
  }

  @Test
  void onlyRowsInViewHaveCells() {
    Portfolio large = new SampleDiagnoses().portfolio(SampleAccounts.portfolio(10_000));
    PortfolioViewModel many =
        new PortfolioViewModel(progress -> large, new CurrentThreadTasks(), navigator);
    try (ShownScreen<PortfolioScreen> shown =
        ShownScreen.of(Themes.Choice.LIGHT, palette -> new PortfolioScreen(many, palette))) {
      shown.act(() -> many.move(9_999));

      assertThat(many.selectedIndex()).isEqualTo(9_999);
      assertThat(shown.screen().root().lookupAll(".table-row-cell")).hasSizeLessThan(60);
    }
  }

  @Test
  void shownAndHiddenTenTimesItLeavesNoListenerBehind() {
    CountedPalette palette = CountedPalette.light();
    PortfolioScreen screen =
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> new PortfolioScreen(model, palette));
    int before = palette.listeners();
    for (int i = 0; i < 10; i++) {
      WaitForAsyncUtils.waitForAsyncFx(
          20_000,
          () -> {
            screen.shown();
            assertThat(palette.listeners()).isGreaterThan(before);
            screen.hidden();
          });
    }

    assertThat(palette.listeners()).isEqualTo(before);
    PortfolioGrid grid = (PortfolioGrid) screen.root().lookup(".table-view");
    WaitForAsyncUtils.waitForAsyncFx(20_000, () -> model.move(5));
    assertThat(model.selectedIndex()).isEqualTo(5);
    assertThat(grid.getSelectionModel().getSelectedIndex()).isZero();
  }

  @Test
  void whatLivesLongerThanAScreenDoesNotHoldIt() throws InterruptedException {
    CountedPalette palette = CountedPalette.light();
    Forgotten.areTheScreensOf(() -> new PortfolioScreen(model, palette));
    assertThat(model.rows()).hasSize(40);
  }

  private ShownScreen<PortfolioScreen> show() {
    return ShownScreen.of(Themes.Choice.LIGHT, palette -> new PortfolioScreen(model, palette));
  }

  private static PortfolioGrid grid(ShownScreen<PortfolioScreen> shown) {
    return (PortfolioGrid) shown.screen().root().lookup(".table-view");
  }

  private static void run(ShownScreen<PortfolioScreen> shown, String command) {
    shown.act(
        () ->
            shown.screen().commands().stream()
                .filter(c -> c.id().equals(command))
                .findFirst()
                .orElseThrow()
                .action()
                .run());
  }

  private static List<String> texts(Node node) {
    List<String> texts = new ArrayList<>();
    for (Node label : node.lookupAll(".label")) {
      if (label instanceof Label text) {
        texts.add(text.getText());
      }
    }
    return texts;
  }
}
