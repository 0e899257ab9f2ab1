package com.valueinmotion.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.desktop.theme.Themes;
import com.valueinmotion.plan.Plan;
import com.valueinmotion.plan.PlanStatus;
import com.valueinmotion.workbench.PlanView;
import com.valueinmotion.workbench.WindowSession;
import com.valueinmotion.workbench.Workbench;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

/** A CSM's whole way through the real window, by keyboard, on a real store. */
@ExtendWith(ApplicationExtension.class)
class WindowJourneyTest {
  @TempDir private Path folder;

  @Test
  void fromTheSampleOverAnOwnFileToAnApprovedPlan() throws Exception {
    try (OpenWindow window = OpenWindow.on(folder.resolve("workbench.db"))) {
      assertThat(window.session().showsSample()).isTrue();
      goTo(window, KeyCode.P);
      assertThat(accountsShown(window)).isEqualTo(40);
      int[] first = pixels(window);
      window.theme(Themes.Choice.DARK);
      Pictures.take("window-switched", window.scene(), Pictures.Size.LARGE);
      Pictures.take("window-switched", window.scene(), Pictures.Size.SMALL);
      window.theme(Themes.Choice.LIGHT);
      assertThat(Arrays.equals(pixels(window), first))
          .as("from light to dark and back nothing keeps a colour, rows out of sight included")
          .isTrue();
      pictures(window, "window-portfolio");

      window.press(KeyCode.J);
      window.press(KeyCode.ENTER);
      assertThat(says(window, "Halden Freight")).isTrue();
      pictures(window, "window-account");

      Path file = folder.resolve("mine.csv");
      Files.writeString(
          file,
          """
          account,owner,arr,renewal_date,usage_30d,roi_score,exec_engagement,csat_pct
          Müller & Söhne,Ana,EUR 120000,2027-01-31,12,30,no,50
          Quiet – Ltd,Ana,EUR 50000,2027-10-31,85,90,yes,95
          """);
      window.drop(file);
      assertThat(window.session().own().lastImport()).as("only looked at so far").isEmpty();
      pictures(window, "window-import-checked");
      window.act(() -> window.find("#commit", Button.class).fire());
      window.settle();
      assertThat(window.session().showsSample()).isFalse();
      assertThat(says(window, "workbench.db")).as("the frame names the own store at once").isTrue();
      goTo(window, KeyCode.P);
      assertThat(accountsShown(window)).isEqualTo(2);

      window.press(KeyCode.P);
      TextField objective = window.find("#objective", TextField.class);
      window.act(
          () -> {
            objective.requestFocus();
            objective.setText("The team works in the product every day");
          });
      window.press(KeyCode.A);
      assertThat(objective.getText())
          .as("letters are no commands while typing")
          .startsWith("The team");
      window.act(() -> window.find("#status", Node.class).requestFocus());
      window.press(KeyCode.A);

      Workbench own = window.session().own();
      PlanView view =
          own.plans().open(own.accounts().find("Müller & Söhne").getFirst(), own.asOf());
      Plan plan = view.plan();
      assertThat(plan.objective()).isEqualTo("The team works in the product every day");
      assertThat(view.status()).isInstanceOf(PlanStatus.Approved.class);
      pictures(window, "window-plan");

      goTo(window, KeyCode.I);
      pictures(window, "window-import");
    }
  }

  private static void goTo(OpenWindow window, KeyCode place) {
    window.press(KeyCode.G);
    window.press(place);
  }

  private static int[] pixels(OpenWindow window) throws Exception {
    BufferedImage picture = Pictures.take("window-first", window.scene(), Pictures.Size.LARGE);
    return picture.getRGB(
        0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
  }

  private static int accountsShown(OpenWindow window) {
    return window.find("#grid", TableView.class).getItems().size();
  }

  private static boolean says(OpenWindow window, String text) {
    return window.scene().getRoot().lookupAll(".label").stream()
        .anyMatch(node -> node instanceof Label label && text.equals(label.getText()));
  }

  private static void pictures(OpenWindow window, String name) throws Exception {
    for (Themes.Choice choice : new Themes.Choice[] {Themes.Choice.DARK, Themes.Choice.LIGHT}) {
      window.theme(choice);
      String theme = choice.name().toLowerCase(Locale.ROOT);
      Pictures.take(name + "-" + theme, window.scene(), Pictures.Size.LARGE);
      Pictures.take(name + "-" + theme + "-small", window.scene(), Pictures.Size.SMALL);
    }
  }

  @Test
  void aSecondWindowWatchesAndTakesOverWhenTheFirstIsClosed() throws Exception {
    Path store = folder.resolve("workbench.db");
    try (OpenWindow window = OpenWindow.on(store)) {
      assertThat(window.session().showsSample()).isTrue();
      try (WindowSession second = WindowSession.open(store)) {
        assertThat(second.seat().isOurs()).isFalse();
        assertThat(second.seat().driver()).contains("process " + ProcessHandle.current().pid());
        assertThat(window.session().seat().claim()).isTrue();

        window.session().seat().close();
        assertThat(second.seat().claim()).isTrue();
        assertThat(window.session().seat().claim()).isFalse();
      }
    }
  }

  @Test
  void aFileThatIsNoneLeavesTheSampleOpen() throws Exception {
    Path odd = Files.writeString(folder.resolve("odd.csv"), "colour\nred\n");
    try (OpenWindow window = OpenWindow.on(folder.resolve("workbench.db"))) {
      window.drop(odd);
      assertThat(window.session().showsSample()).isTrue();
      assertThat(window.session().own().lastImport()).isEmpty();
    }
  }

  @Test
  void closingTheWindowKeepsWhatWasTyped() throws Exception {
    Path store = folder.resolve("workbench.db");
    try (OpenWindow window = OpenWindow.on(store)) {
      goTo(window, KeyCode.P);
      window.press(KeyCode.J);
      window.press(KeyCode.P);
      window.act(() -> window.find("#exit", TextField.class).setText("When it works"));
      window.act(
          () -> window.find("#exit", TextField.class).getOnAction().handle(new ActionEvent()));
    }
    try (WindowSession again = WindowSession.open(store)) {
      Workbench sample = again.shown();
      assertThat(
              sample
                  .plans()
                  .open(sample.accounts().find("Halden Freight").getFirst(), sample.asOf())
                  .plan()
                  .exitCriterion())
          .isEqualTo("When it works");
    }
  }
}
