package com.valueinmotion.desktop.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.desktop.CountedPalette;
import com.valueinmotion.desktop.Forgotten;
import com.valueinmotion.desktop.SampleAccounts;
import com.valueinmotion.desktop.SampleDiagnoses;
import com.valueinmotion.desktop.ShownScreen;
import com.valueinmotion.desktop.TestNavigator;
import com.valueinmotion.desktop.screen.Command;
import com.valueinmotion.desktop.screen.Destination;
import com.valueinmotion.desktop.task.CurrentThreadTasks;
import com.valueinmotion.desktop.theme.Themes;
import com.valueinmotion.workbench.AccountView;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class AccountScreenTest {
  private final Optional<AccountView> view =
      Optional.of(new SampleDiagnoses().view(SampleAccounts.halden()));
  private final TestNavigator navigator = new TestNavigator();
  private final AccountViewModel model = model();

  private AccountViewModel model() {
    AccountViewModel made =
        new AccountViewModel(
            id -> progress -> view,
            id -> progress -> Optional.empty(),
            new CurrentThreadTasks(),
            navigator,
            ZoneOffset.UTC);
    made.open(SampleAccounts.halden().id());
    return made;
  }

  @Test
  void enterExplainsTheSelectedEvidenceAndEscapeStops(FxRobot robot) {
    try (ShownScreen<AccountScreen> shown = show()) {
      run(shown, "account.down");
      robot.type(KeyCode.ENTER);
      WaitForAsyncUtils.waitForFxEvents();
      assertThat(shown.screen().root().lookup(".explain").isVisible()).isTrue();
      assertThat(table(shown).getSelectionModel().getSelectedIndex()).isEqualTo(1);

      robot.type(KeyCode.ESCAPE);
      WaitForAsyncUtils.waitForFxEvents();
      assertThat(shown.screen().root().lookup(".explain").isVisible()).isFalse();
    }
  }

  @Test
  void theTabsFilterTheTableAndOneIsAlwaysOn() {
    try (ShownScreen<AccountScreen> shown = show()) {
      run(shown, "account.good");
      assertThat(table(shown).getItems()).hasSize(model.count(EvidenceTab.GOOD));
      shown.act(() -> pill(shown, "right-pill").fire());
      assertThat(pill(shown, "right-pill").isSelected()).isTrue();
      shown.act(() -> pill(shown, "left-pill").fire());
      assertThat(model.tab().get()).isEqualTo(EvidenceTab.ATTENTION);
      assertThat(pill(shown, "left-pill").getText())
          .isEqualTo("Needs attention " + model.count(EvidenceTab.ATTENTION));
    }
  }

  @Test
  void thePlanIsOneKeyAway() {
    try (ShownScreen<AccountScreen> shown = show()) {
      assertThat(shown.screen().title()).isEqualTo("Halden Freight");
      run(shown, "account.plan");
      assertThat(navigator.visited())
          .containsExactly(new Destination.Plan(SampleAccounts.halden().id()));
      List<Command> commands = shown.screen().commands();
      assertThat(commands).extracting(Command::id).doesNotHaveDuplicates();
      assertThat(commands.stream().flatMap(c -> c.shortcut().stream())).doesNotHaveDuplicates();
    }
  }

  @Test
  void shownAndHiddenTenTimesItLeavesNoListenerBehind() {
    CountedPalette palette = CountedPalette.light();
    AccountScreen screen =
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> new AccountScreen(model, palette));
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
    EvidenceTable table = (EvidenceTable) screen.root().lookup(".table-view");
    WaitForAsyncUtils.waitForAsyncFx(20_000, () -> model.move(5));
    assertThat(table.getSelectionModel().getSelectedIndex()).isZero();
  }

  @Test
  void whatLivesLongerThanAScreenDoesNotHoldIt() throws InterruptedException {
    CountedPalette palette = CountedPalette.light();
    Forgotten.areTheScreensOf(() -> new AccountScreen(model, palette));
    assertThat(model.evidence()).isNotEmpty();
  }

  private ShownScreen<AccountScreen> show() {
    return ShownScreen.of(Themes.Choice.LIGHT, palette -> new AccountScreen(model, palette));
  }

  private static EvidenceTable table(ShownScreen<AccountScreen> shown) {
    return (EvidenceTable) shown.screen().root().lookup(".table-view");
  }

  private static ToggleButton pill(ShownScreen<AccountScreen> shown, String style) {
    return (ToggleButton) shown.screen().root().lookup("." + style);
  }

  private static void run(ShownScreen<AccountScreen> shown, String command) {
    shown.act(
        () ->
            shown.screen().commands().stream()
                .filter(c -> c.id().equals(command))
                .findFirst()
                .orElseThrow()
                .action()
                .run());
  }
}
