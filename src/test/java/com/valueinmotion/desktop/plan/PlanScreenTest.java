package com.valueinmotion.desktop.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.desktop.FramedScreen;
import com.valueinmotion.desktop.Pictures;
import com.valueinmotion.desktop.screen.Destination;
import com.valueinmotion.desktop.screen.Navigator;
import com.valueinmotion.desktop.task.CurrentThreadTasks;
import com.valueinmotion.desktop.theme.Themes;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.ActionEvent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The screen itself: what is typed reaches the plan, what is approved is shown so; and its
 * pictures.
 */
@ExtendWith(ApplicationExtension.class)
class PlanScreenTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(
      value = Themes.Choice.class,
      names = {"LIGHT", "DARK"})
  void aPlanIsEditedApprovedAndPictured(Themes.Choice choice) throws Exception {
    String theme = choice.name().toLowerCase(Locale.ROOT);
    try (SamplePlanDesk desk = new SamplePlanDesk(folder, "Halden Freight")) {
      PlanViewModel model =
          new PlanViewModel(desk.account(), desk, new CurrentThreadTasks(), new Nowhere());
      Scene scene = show(model, choice);

      onFx(
          () -> {
            TextField objective = find(scene, "#objective", TextField.class);
            objective.requestFocus();
            objective.setText("Dispatch runs on the agreed workflows before the notice date");
            scene.getRoot().lookup("#status").requestFocus();
          });
      onFx(() -> find(scene, "#objective", TextField.class).fireEvent(new ActionEvent()));
      assertThat(Objects.requireNonNull(model.plan().get()).objective())
          .startsWith("Dispatch runs");
      Pictures.take("plan-" + theme, scene, Pictures.Size.LARGE);
      Pictures.take("plan-" + theme + "-small", scene, Pictures.Size.SMALL);

      onFx(() -> find(scene, "#approve", Button.class).fire());
      assertThat(model.isApproved()).isTrue();
      assertThat(find(scene, "#approve", Button.class).isDisabled()).isTrue();
      Pictures.take("plan-approved-" + theme, scene, Pictures.Size.LARGE);
      onFx(() -> scene.getWindow().hide());
    }
  }

  private static Scene show(PlanViewModel model, Themes.Choice choice) throws Exception {
    return WaitForAsyncUtils.waitForAsyncFx(
        20_000,
        () -> {
          Themes themes = new Themes(new SimpleObjectProperty<>(ColorScheme.LIGHT), choice);
          PlanScreen screen = new PlanScreen(model, themes.palette(), name -> Optional.empty());
          Scene framed = FramedScreen.of(screen);
          themes.dress(framed);
          Stage stage = new Stage();
          stage.setScene(framed);
          stage.setX(0);
          stage.setY(0);
          stage.show();
          screen.shown();
          return framed;
        });
  }

  private static <T> T find(Scene scene, String selector, Class<T> type) {
    return type.cast(Objects.requireNonNull(scene.getRoot().lookup(selector), selector));
  }

  private static void onFx(Runnable action) throws Exception {
    WaitForAsyncUtils.waitForAsyncFx(20_000, action);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static final class Nowhere implements Navigator {
    @Override
    public void open(Destination destination) {}

    @Override
    public void back() {}
  }
}
