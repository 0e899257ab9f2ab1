package com.valueinmotion.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.valueinmotion.language.telemetry.GenAi;
import com.valueinmotion.language.wire.FakeServer;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drafting on the command line, with a server that speaks as Ollama does, and without any. */
final class DraftVerbsTest {
  private static final String GOOD =
      """
      {"subject": "The next workflow", "passages": [
       {"id": "greeting", "heading": "", "sentences": [{"text": "Hello Mats,", "cites": []}]},
       {"id": "situation", "heading": "", "sentences": [
         {"text": "33% of the target workflows are live, after 36% on 25 October.", "cites": ["E4"]}]},
       {"id": "question", "heading": "", "sentences": [
         {"text": "Does this fit, or what would you change?", "cites": []}]},
       {"id": "closing", "heading": "", "sentences": [{"text": "Best regards, Ana Ruiz", "cites": []}]}]}
      """;
  private static final String PLAN =
      """
      {"passages": [
       {"id": "objective", "heading": "", "sentences": [
         {"text": "The agreed workflows run in daily work.", "cites": ["P1"]}]},
       {"id": "a3", "heading": "", "sentences": [
         {"text": "Put the next workflow live.", "cites": ["A3", "E4"]},
         {"text": "Done when it runs in production and its data arrives daily.", "cites": ["A3"]}]}]}
      """;

  @TempDir Path folder;
  private FakeServer server = new FakeServer();

  @BeforeEach
  void importSample() {
    server.close();
    server = Speaking.ollama(GOOD);
    run(
            "import",
            "examples/portfolio/accounts.csv",
            "examples/portfolio/contacts.csv",
            "examples/portfolio/health.csv",
            "examples/portfolio/usage.csv",
            "--known-on",
            "2026-11-22")
        .exits(Exit.DONE);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void withoutAnyServerThereIsATemplateAndAWayToAModel() throws Exception {
    int port;
    try (ServerSocket closed = new ServerSocket(0)) {
      port = closed.getLocalPort();
    }
    Terminal.Ran models = run("models", "--at", "localhost:" + port);
    assertThat(models.err()).contains("ollama pull").contains("template");

    Terminal.Ran draft = draft("--model", "qwen2.5:7b").exits(Exit.DONE);

    assertThat(draft.out()).contains("Hello Mats,").contains("Rests on");
    assertThat(draft.err()).contains("the template").contains("Nothing answers");
  }

  @Test
  void aModelsDraftIsCheckedKeptAndMeasured() throws Exception {
    assertThat(run("models", "--at", server.address().toString()).out())
        .contains("qwen2.5:7b")
        .contains("845dbda0ea48");

    JsonNode draft = draft("--model", "qwen2.5:7b", "--json").exits(Exit.DONE).json();

    assertThat(draft.path("because").asText()).isEmpty();
    assertThat(draft.path("origin").asText()).isEqualTo("model");
    assertThat(draft.path("canBeApproved").asBoolean()).isTrue();
    assertThat(draft.path("verdicts")).isNotEmpty();
    JsonNode call = draft.path("calls").path(0);
    assertThat(call.path(GenAi.MODEL_DIGEST).asText()).startsWith("845dbda0ea48");
    assertThat(call.path(GenAi.INPUT_TOKENS).asText()).isEqualTo("36");
    assertThat(call.path(GenAi.PROMPT_HASH).asText()).hasSize(12);
    assertThat(run("models", "--price", "0.30/1.20 EUR", "--costs").out())
        .contains("1 calls")
        .contains("EUR");
  }

  @Test
  void whatTheModelMadeUpIsHeldAndTheTemplateStands() {
    server.on("/api/chat", Speaking.saying(GOOD.replace("33%", "73%")));
    run("models", "--at", server.address().toString());

    Terminal.Ran draft = draft("--model", "qwen2.5:7b").exits(Exit.DONE);

    assertThat(draft.out()).doesNotContain("73%").contains("33%");
    assertThat(draft.err()).contains("“73%”").contains("the template");
    assertThat(server.asked("/api/chat")).as("asked, and asked to mend it").hasSize(2);
  }

  @Test
  void theChosenModelWordsThePlansOfARunAndEachCallIsASpanOfIt() throws Exception {
    server.on("/api/chat", Speaking.saying(PLAN));
    run("models", "--at", server.address().toString(), "--use", "qwen2.5:7b");

    run("run", "Halden Freight").exits(Exit.DONE);

    assertThat(run("queue", "--json").out())
        .contains("\"wordedBy\" : \"qwen2.5:7b\"")
        .contains("Put the next workflow live");
    assertThat(run("queue", worded()).out()).contains("in the words of qwen2.5:7b");
    int asked = server.asked("/api/chat").size();
    assertThat(run("models", "--costs").out()).contains(asked + " calls");

    run("run", "Halden Freight").exits(Exit.DONE);
    assertThat(server.asked("/api/chat")).as("what stands is not worded again").hasSize(asked);
  }

  @Test
  void aRunWithoutAModelAsksNobody() {
    run("models", "--at", server.address().toString(), "--use", "qwen2.5:7b");

    run("run", "Halden Freight", "--model", "none").exits(Exit.DONE);

    assertThat(server.asked("/api/chat")).isEmpty();
  }

  @Test
  void aRejectionIsToldToTheModelInThePersonsWords() throws Exception {
    server.on("/api/chat", Speaking.saying(PLAN));
    run("models", "--at", server.address().toString(), "--use", "qwen2.5:7b");
    run("run", "Halden Freight").exits(Exit.DONE);

    run("reject", worded(), "--reason", "they are closed until Christmas", "--because", "timing")
        .exits(Exit.DONE);

    assertThat(server.asked("/api/chat").getLast().body())
        .contains("they are closed until Christmas");
  }

  @Test
  void anotherMachineIsAskedOnlyAfterSomebodyHasAgreed() {
    Terminal.Ran set =
        run("models", "--hosted", "https://models.example/v1", "--name", "large", "--use", "hosted")
            .exits(Exit.DONE);
    assertThat(set.err()).contains("nobody has agreed").contains("models.example");

    assertThat(draft().exits(Exit.DONE).err())
        .contains("Nothing was sent")
        .contains("the template");
  }

  @Test
  void allAccountsAreRunByRulesUnlessAModelIsNamed() throws Exception {
    server.on("/api/chat", Speaking.saying(PLAN));
    run("models", "--at", server.address().toString(), "--use", "qwen2.5:7b");

    run("run").exits(Exit.DONE);
    assertThat(server.asked("/api/chat")).isEmpty();

    run("run", "--model", "qwen2.5:7b", "--dry-run").exits(Exit.DONE);
    assertThat(server.asked("/api/chat")).isNotEmpty();
  }

  @Test
  void aModelThatIsNamedAndCannotBeHadIsAnErrorBeforeAnythingIsRun() throws Exception {
    run("models", "--at", server.address().toString());

    Terminal.Ran ran = run("run", "Halden Freight", "--model", "large").exits(Exit.WRONG_USAGE);

    assertThat(ran.err()).contains("no model \"large\"").contains("Nothing was run");
    assertThat(run("runs").out()).doesNotContain("Halden");
  }

  @Test
  void whereTheChosenModelIsAwayTheStepSaysWhoseWordsStand() throws Exception {
    run("models", "--at", server.address().toString(), "--use", "qwen2.5:7b");
    server.pause();

    run("run", "Halden Freight").exits(Exit.DONE);

    assertThat(run("runs", "show", "1").out())
        .contains("the playbooks' words stand: Nothing answers at")
        .contains("ollama serve")
        .doesNotContain("the draft from the template");
  }

  /** The entry whose plan a model has worded. */
  private String worded() throws Exception {
    for (JsonNode entry : run("queue", "--json").json().path("queue")) {
      if (!entry.path("wordedBy").asText().isEmpty()) {
        return entry.path("id").asText();
      }
    }
    throw new AssertionError("no plan is in the words of a model");
  }

  private Terminal.Ran draft(String... more) {
    List<String> args =
        new ArrayList<>(List.of("draft", "Halden Freight", "--as-of", "2026-11-22"));
    args.addAll(List.of(more));
    return run(args.toArray(String[]::new));
  }

  private Terminal.Ran run(String... args) {
    return new Terminal(folder).onStore(args);
  }
}
