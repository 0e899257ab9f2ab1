package com.valueinmotion.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.desktop.theme.Themes;
import com.valueinmotion.plan.PlanStatus;
import com.valueinmotion.runtime.Decision;
import com.valueinmotion.runtime.Verdict;
import com.valueinmotion.workbench.Workbench;
import com.valueinmotion.workbench.lifecycle.QueueEntry;
import com.valueinmotion.workbench.lifecycle.ReviewQueue;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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

/** Twenty minutes before a portfolio review: what waits is decided without touching the mouse. */
@ExtendWith(ApplicationExtension.class)
class TodayJourneyTest {
  @TempDir private Path folder;

  @Test
  void approvesRejectsSnoozesAndTakesBackByKeys() throws Exception {
    try (OpenWindow window = OpenWindow.on(folder.resolve("workbench.db"))) {
      Workbench shown = window.session().shown();
      int waiting = entries(window);
      assertThat(waiting).as("Today is first, its accounts run").isPositive();
      assertThat(says(window, "Reviewed 0 of " + waiting)).isTrue();
      pictures(window, "window-today");

      QueueEntry first = open(shown).getFirst();
      window.press(KeyCode.A);
      assertThat(last(shown).verdict()).isEqualTo(Verdict.APPROVED);
      assertThat(last(shown).seen()).isEqualTo(first.ask().draft().hash());
      assertThat(says(window, "1 approved")).isTrue();
      assertThat(window.find("#rail-t", Button.class).getAccessibleText())
          .as("the rail counts what waits")
          .isEqualTo("Today, " + open(shown).size());
      pictures(window, "window-today-approved");

      window.press(KeyCode.R);
      window.press(KeyCode.A);
      assertThat(log(shown)).as("letters decide nothing behind the question").hasSize(1);
      window.press(KeyCode.ESCAPE);
      window.press(KeyCode.R);
      window.press(KeyCode.DIGIT3);
      TextField reason = window.find("#reason", TextField.class);
      assertThat(reason.isFocused()).as("the words come next").isTrue();
      window.act(() -> reason.setText("after their release"));
      window.press(KeyCode.ENTER);
      assertThat(last(shown).verdict()).isEqualTo(Verdict.REJECTED);
      assertThat(last(shown).reason()).isEqualTo("after their release");

      window.press(KeyCode.H);
      window.press(KeyCode.DIGIT2);
      assertThat(last(shown).verdict()).isEqualTo(Verdict.SNOOZED);
      assertThat(says(window, "1 approved, 1 rejected, 1 snoozed")).isTrue();

      window.shortcut(KeyCode.Z);
      assertThat(last(shown).verdict()).isEqualTo(Verdict.UNDONE);
      assertThat(says(window, "1 approved, 1 rejected")).isTrue();
    }
  }

  @Test
  void anEditedPlanIsApprovedOnThePlanScreenAndTheWayBackLeadsToTheQueue() throws Exception {
    try (OpenWindow window = OpenWindow.on(folder.resolve("workbench.db"))) {
      Workbench shown = window.session().shown();
      QueueEntry first = open(shown).getFirst();
      window.press(KeyCode.E);
      TextField objective = window.find("#objective", TextField.class);
      window.act(
          () -> {
            objective.requestFocus();
            objective.setText("The rollout is back on its plan by Christmas");
          });
      window.act(() -> window.find("#status", Node.class).requestFocus());
      window.press(KeyCode.A);
      assertThat(last(shown).verdict()).isEqualTo(Verdict.EDITED);
      assertThat(last(shown).ask()).isEqualTo(first.ask().id());
      assertThat(shown.plans().openProposal(first.ask().id(), shown.asOf()).status())
          .isInstanceOf(PlanStatus.Approved.class);

      window.press(KeyCode.G);
      window.press(KeyCode.T);
      assertThat(says(window, "1 edited")).isTrue();
    }
  }

  private static List<QueueEntry> open(Workbench shown) throws Exception {
    return new ReviewQueue(shown.lifecycle()).now().open();
  }

  private static List<Decision> log(Workbench shown) throws Exception {
    return shown.lifecycle().decisions().log().stream()
        .filter(decision -> decision.verdict() != Verdict.AUTOMATIC)
        .toList();
  }

  private static Decision last(Workbench shown) throws Exception {
    return log(shown).getLast();
  }

  private static int entries(OpenWindow window) {
    return window.find("#queue", TableView.class).getItems().size();
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
}
