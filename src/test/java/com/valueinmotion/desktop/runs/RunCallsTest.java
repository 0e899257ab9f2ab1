package com.valueinmotion.desktop.runs;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.desktop.ScriptedOllama;
import com.valueinmotion.desktop.ShownScreen;
import com.valueinmotion.desktop.theme.Themes;
import com.valueinmotion.runtime.Span;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

/** What models were asked, beside the run it belongs to or the account it was about. */
@ExtendWith(ApplicationExtension.class)
class RunCallsTest {
  private static final String ACCOUNT = "Halden Freight";

  @TempDir private Path folder;

  private static void open(RunsViewModel model) {
    model.load();
    model.select(
        model.runs().stream().filter(l -> l.name().equals(ACCOUNT)).findFirst().orElseThrow());
  }

  @Test
  void aDraftOutsideRunsIsShownWithAllThatWasMeasured() throws Exception {
    try (SampleRuns sample = SampleRuns.all(folder);
        ScriptedOllama ollama = new ScriptedOllama()) {
      sample.workbench().writing().models().price("0.30/1.20 EUR");
      sample.draft(ACCOUNT, ollama, null);
      RunsViewModel model = sample.model();
      open(model);

      CallLine call = model.calls().lines().get().getFirst();

      assertThat(call.ofRun()).isFalse();
      assertThat(call.title()).startsWith("correspondent, ");
      String facts =
          call.facts().stream()
              .map(f -> f.name() + ": " + f.value())
              .collect(Collectors.joining("\n"));
      assertThat(facts)
          .contains("Model: qwen2.5:7b, digest 845dbda0ea48")
          .contains("Prompt: correspondent, hash ")
          .contains("Tokens: 1,184 read, 462 written")
          .contains("Speed: 44.9 tokens a second")
          .contains("Cost: 0.0009 EUR, if bought")
          .contains("Verdicts: ")
          .contains("Draft: stands as the model wrote it");
      assertThat(call.prompt()).contains("YOUR TASK");
      assertThat(call.answer()).contains("passages");
    }
  }

  @Test
  void aCallOfAStepBelongsToItAndOtherAccountsToNone() throws Exception {
    try (SampleRuns sample = SampleRuns.all(folder);
        ScriptedOllama ollama = new ScriptedOllama()) {
      sample.draft("Ostrand Energy", ollama, null);
      RunsViewModel model = sample.model();
      open(model);
      assertThat(model.calls().lines().get()).isEmpty();
      long run = Objects.requireNonNull(model.travel().page().get()).id();
      Span outside = sample.workbench().writing().spans().all().getFirst();
      sample.workbench().writing().spans().add(List.of(outside.in(run, 2)));
      model.load();

      assertThat(model.calls().lines().get())
          .singleElement()
          .matches(call -> call.ofRun() && call.step() == 2);
    }
  }

  @Test
  void aFailedCallSaysWhy() throws Exception {
    try (SampleRuns sample = SampleRuns.all(folder);
        ScriptedOllama ollama = new ScriptedOllama()) {
      sample.draft(ACCOUNT, ollama, "You save 9731 hours a week.");
      RunsViewModel model = sample.model();
      open(model);

      assertThat(model.calls().lines().get()).hasSize(2).allMatch(c -> c.tone().equals("bad"));
      assertThat(model.calls().lines().get().getFirst().facts())
          .anyMatch(f -> f.value().endsWith("to mend what was held"))
          .anyMatch(f -> f.value().equals("the template stands instead"));
    }
  }

  @Test
  void promptAndAnswerAreShownOnlyWhereAPersonAsks() throws Exception {
    try (SampleRuns sample = SampleRuns.all(folder);
        ScriptedOllama ollama = new ScriptedOllama()) {
      sample.draft(ACCOUNT, ollama, null);
      RunsViewModel model = sample.model();
      try (ShownScreen<RunsScreen> shown =
          ShownScreen.of(Themes.Choice.LIGHT, palette -> new RunsScreen(model, palette))) {
        shown.act(() -> open(model));
        shown.act(
            () -> {
              ToggleButton details = (ToggleButton) shown.scene().getRoot().lookup("#details");
              details.setSelected(true);
              shown.scene().getRoot().applyCss();
              shown.scene().getRoot().layout();
            });
        assertThat(shown.scene().getRoot().lookup(".call-prompt")).isNull();
        ToggleButton show =
            shown.scene().getRoot().lookupAll(".toggle-button").stream()
                .map(ToggleButton.class::cast)
                .filter(button -> "Show prompt".equals(button.getText()))
                .findFirst()
                .orElseThrow();
        shown.act(show::fire);
        Node prompt = shown.scene().getRoot().lookup(".call-prompt");
        assertThat(((TextArea) prompt).getText()).contains("YOUR TASK");
      }
    }
  }
}
