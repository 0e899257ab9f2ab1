package com.valueinmotion.desktop.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.desktop.Pictures;
import com.valueinmotion.desktop.ShownScreen;
import com.valueinmotion.desktop.screen.Destination;
import com.valueinmotion.desktop.screen.Navigator;
import com.valueinmotion.desktop.task.CurrentThreadTasks;
import com.valueinmotion.desktop.theme.Themes;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationExtension;

/**
 * The screen itself: what is typed reaches the plan, what is approved is shown so; and its
 * pictures.
 */
@ExtendWith(ApplicationExtension.class)
class PlanScreenTest {
  private static final double NARROW = 900;

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(
      value = Themes.Choice.class,
      names = {"LIGHT", "DARK"})
  void aPlanIsEditedApprovedAndPictured(Themes.Choice choice) throws Exception {
    String theme = choice.name().toLowerCase(Locale.ROOT);
    try (SamplePlanDesk desk = new SamplePlanDesk(folder, "Halden Freight")) {
      PlanViewModel model = modelOf(desk);
      try (ShownScreen<PlanScreen> shown = show(desk, model, choice)) {
        TextField objective = find(shown, "#objective", TextField.class);
        shown.act(
            () -> {
              objective.requestFocus();
              objective.setText("Dispatch runs on the agreed workflows before the notice date");
            });
        shown.act(() -> shown.screen().root().requestFocus());
        assertThat(Objects.requireNonNull(model.plan().get()).objective())
            .startsWith("Dispatch runs");
        Pictures.take("plan-" + theme, shown.scene(), Pictures.Size.LARGE);
        Pictures.take("plan-" + theme + "-small", shown.scene(), Pictures.Size.SMALL);

        Button approve = find(shown, "#approve", Button.class);
        shown.act(approve::fire);
        assertThat(model.isApproved()).isTrue();
        assertThat(approve.isDisabled()).isTrue();
        Pictures.take("plan-approved-" + theme, shown.scene(), Pictures.Size.LARGE);
      }
    }
  }

  @Test
  void leavingTheScreenKeepsAnEdit() throws Exception {
    try (SamplePlanDesk desk = new SamplePlanDesk(folder, "Halden Freight")) {
      PlanViewModel model = modelOf(desk);
      try (ShownScreen<PlanScreen> shown = show(desk, model, Themes.Choice.LIGHT)) {
        TextField objective = find(shown, "#objective", TextField.class);
        shown.act(
            () -> {
              objective.requestFocus();
              objective.setText("Typed and left");
            });
      }
      assertThat(desk.stored().plan().objective()).isEqualTo("Typed and left");
      assertThat(desk.stored().plan().version()).isEqualTo(2);
    }
  }

  @Test
  void aLongNameGivesWayToTheButtonsOfTheToolbar() throws Exception {
    try (SamplePlanDesk desk = new SamplePlanDesk(folder, "Halden Freight")) {
      PlanViewModel model = modelOf(desk);
      try (ShownScreen<PlanScreen> shown = show(desk, model, Themes.Choice.LIGHT)) {
        Label motion = find(shown, "#motion", Label.class);
        shown.act(() -> motion.setText("Donaudampfschifffahrtsgesellschaft ".repeat(9)));
        Pictures.take("plan-long-name", shown.scene(), Pictures.Size.LARGE);
        shown.act(
            () -> {
              shown.scene().getRoot().resize(NARROW, 600);
              shown.scene().getRoot().layout();
            });

        for (String button : List.of("#showMail", "#undo", "#save", "#exports", "#approve")) {
          Region part = find(shown, button, Region.class);
          assertThat(part.getWidth()).as(button).isGreaterThanOrEqualTo(part.prefWidth(-1) - 1);
          assertThat(part.localToScene(part.getWidth(), 0).getX())
              .as(button)
              .isLessThanOrEqualTo(NARROW);
        }
        assertThat(Objects.requireNonNull(motion.getTooltip()).getText())
            .isEqualTo(motion.getText());
      }
    }
  }

  @Test
  void anActionMovedByItsButtonLeavesTheFocusOnTheButton() throws Exception {
    try (SamplePlanDesk desk = new SamplePlanDesk(folder, "Halden Freight")) {
      PlanViewModel model = modelOf(desk);
      try (ShownScreen<PlanScreen> shown = show(desk, model, Themes.Choice.LIGHT)) {
        String first = Objects.requireNonNull(model.plan().get()).actions().getFirst().id();
        Button down =
            shown.scene().getRoot().lookupAll(".in-row").stream()
                .map(Button.class::cast)
                .filter(button -> button.getAccessibleText().startsWith("Move down"))
                .findFirst()
                .orElseThrow();
        shown.act(
            () -> {
              down.requestFocus();
              down.fire();
            });

        assertThat(Objects.requireNonNull(model.plan().get()).actions().get(1).id())
            .isEqualTo(first);
        assertThat(shown.scene().getFocusOwner()).isEqualTo(down);
      }
    }
  }

  @Test
  void whatIsNoDayIsNotTakenAndTheOldOneComesBack() throws Exception {
    try (SamplePlanDesk desk = new SamplePlanDesk(folder, "Halden Freight")) {
      PlanViewModel model = modelOf(desk);
      try (ShownScreen<PlanScreen> shown = show(desk, model, Themes.Choice.LIGHT)) {
        DatePicker ends = find(shown, "#ends", DatePicker.class);
        LocalDate before = ends.getValue();
        shown.act(() -> ends.setValue(ends.getConverter().fromString("soon")));
        assertThat(ends.getValue()).isEqualTo(before);
        shown.act(() -> ends.setValue(ends.getConverter().fromString("2026-12-18")));
        assertThat(Objects.requireNonNull(model.plan().get()).ends())
            .isEqualTo(LocalDate.of(2026, 12, 18));
      }
    }
  }

  private static PlanViewModel modelOf(SamplePlanDesk desk) {
    return new PlanViewModel(desk.account(), desk.desk(), new CurrentThreadTasks(), new Nowhere());
  }

  private static ShownScreen<PlanScreen> show(
      SamplePlanDesk desk, PlanViewModel model, Themes.Choice choice) {
    return ShownScreen.of(
        choice,
        palette ->
            new PlanScreen(
                model, desk.drafts(new CurrentThreadTasks()), palette, n -> Optional.empty()));
  }

  private static <T> T find(ShownScreen<?> shown, String selector, Class<T> type) {
    return type.cast(Objects.requireNonNull(shown.scene().getRoot().lookup(selector), selector));
  }

  private static final class Nowhere implements Navigator {
    @Override
    public void open(Destination destination) {}

    @Override
    public void back() {}
  }
}
