package com.valueinmotion.desktop.runs;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.desktop.Pictures;
import com.valueinmotion.desktop.ScriptedOllama;
import com.valueinmotion.desktop.ShownScreen;
import com.valueinmotion.desktop.theme.Themes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class RunsPicturesTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(
      value = Themes.Choice.class,
      names = {"LIGHT", "DARK"})
  void aRunAForkInQuestionAndNoRuns(Themes.Choice choice) throws Exception {
    pictures(folder, choice);
  }

  static void pictures(Path folder, Themes.Choice choice) throws Exception {
    String theme = choice.name().toLowerCase(Locale.ROOT);
    Path full = Files.createDirectories(folder.resolve("full"));
    Path empty = Files.createDirectories(folder.resolve("empty"));
    try (SampleRuns sample = SampleRuns.all(full);
        ScriptedOllama ollama = new ScriptedOllama()) {
      sample.draft("Halden Freight", ollama, null);
      sample.draft("Halden Freight", ollama, "You save 9731 hours a week.");
      RunsViewModel model = sample.model();
      try (ShownScreen<RunsScreen> shown =
          ShownScreen.of(choice, palette -> new RunsScreen(model, palette))) {
        shown.act(() -> selectAccount(model, "Halden Freight"));
        both("runs-" + theme, shown);
        ScrollPane side = (ScrollPane) shown.scene().getRoot().lookup(".step-side");
        shown.act(() -> side.setVvalue(1));
        both("runs-calls-" + theme, shown);
        shown.act(() -> side.setVvalue(0));
        shown.act(() -> model.travel().select(9));
        shown.act(model::askToFork);
        both("runs-fork-" + theme, shown);
        shown.act(model.forking()::cancel);
        shown.act(() -> selectAccount(model, "Ostrand Energy"));
        Pictures.take("runs-request-" + theme, shown.scene(), Pictures.Size.LARGE);
        assertThat(model.travel().page().get()).isNotNull();
      }
    }
    try (SampleRuns sample = SampleRuns.none(empty)) {
      RunsViewModel model = sample.model();
      try (ShownScreen<RunsScreen> shown =
          ShownScreen.of(choice, palette -> new RunsScreen(model, palette))) {
        both("runs-empty-" + theme, shown);
        assertThat(model.runs()).isEmpty();
      }
    }
  }

  private static void both(String name, ShownScreen<?> shown) throws Exception {
    Pictures.take(name + "-small", shown.scene(), Pictures.Size.SMALL);
    Pictures.take(name, shown.scene(), Pictures.Size.LARGE);
  }

  private static void selectAccount(RunsViewModel model, String name) {
    model.select(
        model.runs().stream().filter(line -> line.name().equals(name)).findFirst().orElseThrow());
  }
}
