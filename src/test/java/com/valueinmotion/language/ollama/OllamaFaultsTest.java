package com.valueinmotion.language.ollama;

import static com.valueinmotion.language.ollama.FakeOllama.GOOD;
import static com.valueinmotion.language.ollama.FakeOllama.TYPE;
import static com.valueinmotion.language.ollama.FakeOllama.chunk;
import static com.valueinmotion.language.ollama.FakeOllama.prompt;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.valueinmotion.language.Call;
import com.valueinmotion.language.ModelFault;
import com.valueinmotion.language.ModelFault.Kind;
import com.valueinmotion.language.Prompt.Think;
import com.valueinmotion.language.wire.FakeServer;
import com.valueinmotion.language.wire.FakeServer.Script;
import com.valueinmotion.language.wire.Faults;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a server does, a call ends, says what to do, and leaves the way free for the next. */
class OllamaFaultsTest {
  /** Nothing takes that long unless it hangs. */
  private static final Duration HANGS = Duration.ofSeconds(30);

  private final FakeServer server = FakeOllama.server();

  @AfterEach
  void close() {
    server.close();
  }

  @ParameterizedTest
  @EnumSource
  void endsSaysWhatToDoAndLeavesTheWayFree(Trouble trouble) throws Exception {
    OllamaLanguageModel model = FakeOllama.open(server);
    server.on("/api/chat", trouble.script());
    List<String> heard = new CopyOnWriteArrayList<>();

    ModelFault fault = fault(model.start(prompt(), heard::add));

    assertThat(fault.kind()).as(fault.getMessage()).isEqualTo(trouble.kind());
    assertIsForPeople(fault);
    assertThat(String.join("", heard)).matches("a*|Hello");
    assertWorks(model);
  }

  @Test
  void manyKindsOfTrouble() {
    assertThat(Trouble.values()).hasSizeGreaterThanOrEqualTo(32);
  }

  @Test
  void nobodyListens() throws Exception {
    OllamaLanguageModel model = FakeOllama.open(server);
    server.pause();

    ModelFault fault = fault(model.start(prompt(), text -> {}));

    assertThat(fault.kind()).isEqualTo(Kind.NO_SERVER);
    assertThat(fault).hasMessageContaining("ollama serve");
    assertIsForPeople(fault);
    server.resume();
    assertWorks(model);
  }

  @Test
  void aHostThatIsNotKnown() {
    OllamaServer nowhere =
        new OllamaServer(
            URI.create("http://no-such-host.invalid:11434"),
            FakeOllama.SHORT,
            new OllamaServer.Terms(true, 1, "10m"));

    ModelFault fault =
        assertTimeoutPreemptively(
            HANGS, () -> assertThrows(ModelFault.class, () -> nowhere.open("qwen2.5:7b")));

    assertThat(fault.kind()).isEqualTo(Kind.NO_SERVER);
    assertIsForPeople(fault);
  }

  @Test
  void aMissingModelIsFetchedByACommand() throws Exception {
    OllamaLanguageModel model = FakeOllama.open(server);
    server.on("/api/chat", Trouble.STATUS_404_NO_MODEL.script());

    assertThat(fault(model.start(prompt(), text -> {})))
        .hasMessageContaining("`ollama pull qwen2.5:7b`");
  }

  @Test
  void whatCannotFitIsNotSent() throws Exception {
    OllamaLanguageModel model = FakeOllama.open(server);

    ModelFault fault =
        fault(model.start(prompt(null, Think.OFF, "word ".repeat(4000)), text -> {}));

    assertThat(fault.kind()).isEqualTo(Kind.DOES_NOT_FIT);
    assertIsForPeople(fault);
    assertThat(server.asked("/api/chat")).isEmpty();
    assertWorks(model);
  }

  @Test
  void stoppedBeforeHeaders() throws Exception {
    assertStops((asked, reply) -> reply.hang(), 0);
  }

  @Test
  void stoppedBeforeTheFirstToken() throws Exception {
    assertStops((asked, reply) -> reply.stream(TYPE).hang(), 0);
  }

  @Test
  void stoppedInTheMiddle() throws Exception {
    assertStops((asked, reply) -> reply.stream(TYPE).send(chunk("a")).hang(), 1);
  }

  @Test
  void anInterruptedWaitStopsIt() throws Exception {
    OllamaLanguageModel model = FakeOllama.openPatiently(server);
    CountDownLatch begun = new CountDownLatch(1);
    server.on(
        "/api/chat",
        (asked, reply) -> {
          reply.stream(TYPE).send(chunk("a")).hang();
        });
    Call call = model.start(prompt(), text -> begun.countDown());
    begun.await();

    Thread.currentThread().interrupt();
    ModelFault fault = assertThrows(ModelFault.class, call::await);

    assertThat(Thread.interrupted()).isTrue();
    assertThat(fault.kind()).isEqualTo(Kind.CANCELLED);
    assertThat(server.sawHangUp()).isTrue();
    assertWorks(model);
  }

  @Test
  void stoppedWhileItWaitsForItsTurn() throws Exception {
    OllamaLanguageModel model = FakeOllama.openPatiently(server);
    CountDownLatch begun = new CountDownLatch(1);
    server.on("/api/chat", (asked, reply) -> reply.stream(TYPE).send(chunk("a")).hang());
    Call first = model.start(prompt(), text -> begun.countDown());
    begun.await();

    Call second = model.start(prompt(), text -> {});
    second.cancel();

    assertThat(fault(second).kind()).isEqualTo(Kind.CANCELLED);
    assertThat(server.asked("/api/chat")).hasSize(1);
    first.cancel();
    assertThat(fault(first).kind()).isEqualTo(Kind.CANCELLED);
    assertWorks(model);
  }

  @Test
  void stoppingWhatHasEndedDoesNothing() throws Exception {
    OllamaLanguageModel model = FakeOllama.open(server);
    Call call = model.start(prompt(), text -> {});
    assertThat(call.await().text()).isEqualTo("Hello, Ada.");

    call.cancel();

    assertThat(call.await().text()).isEqualTo("Hello, Ada.");
  }

  @Test
  void aListenerThatFailsCostsNoAnswer() throws Exception {
    OllamaLanguageModel model = FakeOllama.open(server);

    Call call =
        model.start(
            prompt(),
            text -> {
              throw new IllegalStateException("the window is gone");
            });

    assertThat(call.await().text()).isEqualTo("Hello, Ada.");
  }

  @Test
  void aFloodIsStoppedAtTheSocket() throws Exception {
    OllamaLanguageModel model = FakeOllama.openPatiently(server);
    server.on(
        "/api/chat",
        (asked, reply) -> reply.stream(TYPE).repeat(chunk("a".repeat(100_000)).getBytes(UTF_8), 0));

    assertThat(fault(model.start(prompt(), text -> {})).kind()).isEqualTo(Kind.TOO_LONG);
    assertThat(server.sawHangUp()).isTrue();
  }

  private void assertStops(Script script, int tokens) throws Exception {
    OllamaLanguageModel model = FakeOllama.openPatiently(server);
    CountDownLatch begun = new CountDownLatch(tokens);
    CountDownLatch reached = new CountDownLatch(1);
    server.on(
        "/api/chat",
        (asked, reply) -> {
          reached.countDown();
          script.play(asked, reply);
        });
    Call call = model.start(prompt(), text -> begun.countDown());
    reached.await();
    begun.await();

    call.cancel();

    ModelFault fault = fault(call);
    assertThat(fault.kind()).isEqualTo(Kind.CANCELLED);
    assertIsForPeople(fault);
    assertThat(server.sawHangUp()).as("the server saw the socket closed").isTrue();
    assertWorks(model);
  }

  private static ModelFault fault(Call call) {
    return assertTimeoutPreemptively(HANGS, () -> assertThrows(ModelFault.class, call::await));
  }

  private static void assertIsForPeople(ModelFault fault) {
    String message = String.valueOf(fault.getMessage());
    assertThat(message).contains(Faults.SAFE).doesNotContain("Exception", "null").endsWith(".");
    int safe = message.indexOf(Faults.SAFE);
    assertThat(message.substring(0, safe).strip())
        .as("what happened")
        .matches("(?s)[A-Za-z].{10,}\\.");
    assertThat(message.substring(safe + Faults.SAFE.length()).strip())
        .as("what to do")
        .matches("(?s)[A-Z].{10,}\\.");
  }

  private void assertWorks(OllamaLanguageModel model) throws Exception {
    server.on("/api/chat", GOOD);
    assertThat(assertTimeoutPreemptively(HANGS, () -> model.complete(prompt())).text())
        .isEqualTo("Hello, Ada.");
  }
}
