package com.valueinmotion.desktop.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.account.AccountId;
import com.valueinmotion.desktop.Forgotten;
import com.valueinmotion.desktop.Pictures;
import com.valueinmotion.desktop.ScriptedOllama;
import com.valueinmotion.desktop.ShownScreen;
import com.valueinmotion.desktop.task.CurrentThreadTasks;
import com.valueinmotion.desktop.theme.Themes;
import com.valueinmotion.language.draft.Artefact;
import com.valueinmotion.language.drafter.Watch;
import com.valueinmotion.language.hosted.Provider;
import com.valueinmotion.workbench.SamplePortfolio;
import com.valueinmotion.workbench.Workbench;
import com.valueinmotion.workbench.draft.DraftText.Wish;
import com.valueinmotion.workbench.draft.Models;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationExtension;

/** The screen itself, by keys, with and without a server; and its pictures. */
@ExtendWith(ApplicationExtension.class)
class ModelScreenTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T09:12:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;
  private final ScriptedOllama ollama = new ScriptedOllama();

  @SuppressWarnings("NullAway.Init") // JUnit opens it before each test
  private Workbench workbench;

  @BeforeEach
  void open() throws Exception {
    workbench = SamplePortfolio.open(folder.resolve("sample.db"), CLOCK);
    workbench.writing().models().at(ollama.address());
  }

  @AfterEach
  void close() throws Exception {
    workbench.close();
    ollama.close();
  }

  private ModelViewModel model() {
    return new ModelViewModel(
        new StoredModels(() -> workbench), new CurrentThreadTasks(), now -> {});
  }

  @Test
  void enterChoosesTheSelectedModel() throws Exception {
    ModelViewModel model = model();
    try (ShownScreen<ModelScreen> shown =
        ShownScreen.of(Themes.Choice.LIGHT, palette -> new ModelScreen(model))) {
      Node table = Objects.requireNonNull(shown.scene().getRoot().lookup("#models"));
      shown.act(
          () ->
              Event.fireEvent(
                  table,
                  new KeyEvent(
                      KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false)));
      assertThat(workbench.writing().models().chosen()).contains(ScriptedOllama.MODEL);
    }
  }

  @Test
  void withoutModelsTheKeysStayCommands() throws Exception {
    ModelViewModel model = model();
    try (ShownScreen<ModelScreen> shown =
        ShownScreen.of(Themes.Choice.LIGHT, palette -> new ModelScreen(model))) {
      Node table = Objects.requireNonNull(shown.scene().getRoot().lookup("#models"));
      assertThat(table.isFocused()).isTrue();
      ollama.empty();
      shown.act(model::lookAgain);
      assertThat(shown.scene().getFocusOwner()).hasFieldOrPropertyWithValue("id", "again");
    }
  }

  @Test
  void aTickAgreesAndTakingItAwayWithdraws() throws Exception {
    ModelViewModel model = model();
    try (ShownScreen<ModelScreen> shown =
        ShownScreen.of(Themes.Choice.LIGHT, palette -> new ModelScreen(model))) {
      shown.act(() -> model.host(Provider.OPENAI, "https://models.example/v1", "large"));
      CheckBox agree = (CheckBox) shown.scene().getRoot().lookup("#agree");
      assertThat(agree.isSelected()).isFalse();
      shown.act(agree::fire);
      assertThat(workbench.writing().models().hosted().consent()).isPresent();
      shown.act(agree::fire);
      assertThat(workbench.writing().models().hosted().consent()).isEmpty();
    }
  }

  @Test
  void aScreenThatWasLeftIsForgotten() throws Exception {
    ModelViewModel model = model();
    Forgotten.areTheScreensOf(() -> new ModelScreen(model));
  }

  @ParameterizedTest
  @EnumSource(
      value = Themes.Choice.class,
      names = {"LIGHT", "DARK"})
  void pictures(Themes.Choice choice) throws Exception {
    String theme = choice.name().toLowerCase(Locale.ROOT);
    ModelViewModel model = model();
    AccountId halden = workbench.accounts().find("Halden Freight").getFirst();
    ollama.writes(
        workbench
            .drafts()
            .write(
                new Wish(halden, Artefact.MAIL, null, Models.NONE, ""),
                workbench.asOf(),
                Watch.NOBODY)
            .wording());
    workbench
        .drafts()
        .draft(
            new Wish(halden, Artefact.MAIL, null, ScriptedOllama.MODEL, ""),
            workbench.asOf(),
            Watch.NOBODY);
    try (ShownScreen<ModelScreen> shown =
        ShownScreen.of(choice, palette -> new ModelScreen(model))) {
      shown.act(() -> model.price("0.30/1.20 EUR"));
      both("model-found-" + theme, shown);
      shown.act(
          () ->
              model.choose(
                  Objects.requireNonNull(model.page().get()).models().stream()
                      .filter(ModelPage.Line::can)
                      .findFirst()
                      .orElseThrow()));
      shown.act(() -> model.host(Provider.OPENAI, "https://models.example/v1", "large"));
      both("model-chosen-" + theme, shown);
      shown.act(() -> ((ScrollPane) shown.screen().root()).setVvalue(1));
      both("model-hosted-" + theme, shown);
      shown.act(model::agree);
      shown.act(model::chooseHosted);
      both("model-agreed-" + theme, shown);
      shown.act(model::withdraw);
      shown.act(() -> ((ScrollPane) shown.screen().root()).setVvalue(0));
      ollama.empty();
      shown.act(model::lookAgain);
      both("model-empty-" + theme, shown);
      shown.act(
          () ->
              model.choose(
                  new ModelPage.Line(ScriptedOllama.MODEL, false, true, "", "", "", "", "", "")));
      ollama.close();
      shown.act(model::lookAgain);
      both("model-none-" + theme, shown);
    }
  }

  private static void both(String name, ShownScreen<?> shown) throws Exception {
    Pictures.take(name + "-small", shown.scene(), Pictures.Size.SMALL);
    Pictures.take(name, shown.scene(), Pictures.Size.LARGE);
  }
}
