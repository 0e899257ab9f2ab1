package com.valueinmotion.desktop.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.desktop.ScriptedOllama;
import com.valueinmotion.desktop.task.CurrentThreadTasks;
import com.valueinmotion.language.hosted.Provider;
import com.valueinmotion.language.ollama.ModelAdvice;
import com.valueinmotion.workbench.SamplePortfolio;
import com.valueinmotion.workbench.Workbench;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Without a toolkit, on a real store and a server that speaks as Ollama does. */
class ModelViewModelTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T09:12:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;
  private final ScriptedOllama ollama = new ScriptedOllama();
  private final List<WhoWrites> told = new ArrayList<>();

  @SuppressWarnings("NullAway.Init") // JUnit opens them before each test
  private Workbench workbench;

  @SuppressWarnings("NullAway.Init")
  private ModelViewModel model;

  @BeforeEach
  void open() throws Exception {
    workbench = SamplePortfolio.open(folder.resolve("sample.db"), CLOCK);
    workbench.writing().models().at(ollama.address());
    model =
        new ModelViewModel(new StoredModels(() -> workbench), new CurrentThreadTasks(), told::add);
  }

  @AfterEach
  void close() throws Exception {
    workbench.close();
    ollama.close();
  }

  private ModelPage page() {
    return Objects.requireNonNull(model.page().get());
  }

  private ModelPage.Line line(String name) {
    return page().models().stream().filter(l -> l.name().equals(name)).findFirst().orElseThrow();
  }

  @Test
  void withoutAServerTheThreeStepsAreToldWithWhatFitsThisLaptop() {
    ollama.close();

    model.load();

    assertThat(page().headline()).isEqualTo("No local model found");
    assertThat(page().steps()).hasSize(3);
    assertThat(page().steps().get(1).commands().getFirst().text())
        .isEqualTo(
            ModelAdvice.forMemory(Objects.requireNonNull(model.known().get()).memory()).command());
    assertThat(told.getLast()).isEqualTo(WhoWrites.BY_TEMPLATE);
  }

  @Test
  void aServerWithoutAModelNeedsNoInstalling() {
    ollama.empty();

    model.load();

    assertThat(page().headline()).isEqualTo("Ollama runs and has no model");
    assertThat(page().steps().getFirst().commands()).isEmpty();
  }

  @Test
  void whatWasFoundIsListedAndTheChosenOneWrites() throws Exception {
    model.load();
    assertThat(page().headline()).isEqualTo("2 models found");
    ModelPage.Line writes = line(ScriptedOllama.MODEL);
    assertThat(writes.size()).isEqualTo("4.7 GB");
    assertThat(writes.context()).isEqualTo("32,768");
    assertThat(writes.digest()).isEqualTo("845dbda0ea48");
    assertThat(writes.loaded()).isEqualTo("in memory");

    model.choose(writes);

    assertThat(page().headline()).isEqualTo("qwen2.5:7b writes");
    assertThat(workbench.writing().models().chosen()).contains(ScriptedOllama.MODEL);
    assertThat(told.getLast()).isEqualTo(new WhoWrites("qwen2.5:7b, local", ""));
    model.chooseNone();
    assertThat(told.getLast()).isEqualTo(WhoWrites.BY_TEMPLATE);
  }

  @Test
  void whatOnlyComparesTextsIsNotChosen() throws Exception {
    model.load();

    model.choose(line("nomic-embed-text:latest"));

    assertThat(model.notice().get()).contains("compares texts only");
    assertThat(workbench.writing().models().chosen()).isEmpty();
  }

  @Test
  void anotherAddressIsLookedAtOnceAndNoAddressIsRefused() {
    model.load();
    model.at("not an address");
    assertThat(model.notice().get()).contains("is no address");
    assertThat(page().models()).hasSize(2);

    model.at("http://192.0.2.1:11434");
    assertThat(page().headline()).contains("is another machine and was not asked");
    assertThat(page().steps()).isNotEmpty();

    model.at(ollama.address());
    assertThat(page().models()).hasSize(2);
  }

  @Test
  void aPriceIsOneOrNothingChanges() throws Exception {
    model.load();
    model.price("cheap");
    assertThat(model.notice().get()).contains("is no price");
    model.price("0.30/1.20 EUR");
    assertThat(Objects.requireNonNull(model.known().get()).price()).isEqualTo("0.30/1.20 EUR");
    assertThat(workbench.writing().models().price()).isPresent();
  }

  @Test
  void aHostIsOffUntilSomebodyHasReadWhatLeavesAndAgrees() throws Exception {
    model.load();
    model.host(Provider.OPENAI, "https://models.example/v1", "large");
    ModelDesk.Known known = Objects.requireNonNull(model.known().get());
    assertThat(known.leaving().sentences()).anyMatch(s -> s.contains("models.example"));
    assertThat(known.leaving().example()).contains("YOUR TASK");
    assertThat(page().privacy().get(2).state()).isEqualTo("off");
    model.chooseHosted();
    assertThat(workbench.writing().models().chosen()).isEmpty();

    model.agree();
    assertThat(page().privacy().get(2).state()).isEqualTo("on");
    assertThat(page().privacy().getFirst().state()).as("agreed, not chosen").isEqualTo("stays");
    model.chooseHosted();
    assertThat(page().privacy().getFirst().where()).endsWith("goes to models.example");
    assertThat(told.getLast()).isEqualTo(new WhoWrites("large, models.example", "models.example"));

    model.withdraw();
    assertThat(told.getLast()).isEqualTo(WhoWrites.BY_TEMPLATE);
    assertThat(workbench.writing().models().hosted().consent()).isEmpty();
  }

  @Test
  void whatIsNoHostIsRefused() throws Exception {
    model.load();
    model.host(Provider.OPENAI, "nowhere", "large");
    assertThat(model.notice().get()).contains("needs an address");
    assertThat(workbench.writing().models().hosted().host()).isEmpty();
  }
}
