package com.valueinmotion.language.ollama;

import static com.valueinmotion.language.ollama.FakeOllama.SCHEMA;
import static com.valueinmotion.language.ollama.FakeOllama.SHOW;
import static com.valueinmotion.language.ollama.FakeOllama.TYPE;
import static com.valueinmotion.language.ollama.FakeOllama.chunk;
import static com.valueinmotion.language.ollama.FakeOllama.last;
import static com.valueinmotion.language.ollama.FakeOllama.prompt;
import static com.valueinmotion.language.ollama.FakeOllama.thought;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.valueinmotion.language.Answer;
import com.valueinmotion.language.Answer.Finish;
import com.valueinmotion.language.Call;
import com.valueinmotion.language.Capabilities;
import com.valueinmotion.language.ModelFault;
import com.valueinmotion.language.Prompt;
import com.valueinmotion.language.Prompt.Think;
import com.valueinmotion.language.wire.FakeServer;
import com.valueinmotion.language.wire.FakeServer.Script;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is sent, and what comes back when all goes well. */
class OllamaLanguageModelTest {
  private final FakeServer server = FakeOllama.server();

  @AfterEach
  void close() {
    server.close();
  }

  private JsonNode sent(Prompt prompt) throws Exception {
    FakeOllama.open(server).complete(prompt);
    return new ObjectMapper().readTree(server.asked("/api/chat").getLast().body());
  }

  private Answer answer(Script script, List<String> heard) throws Exception {
    OllamaLanguageModel model = FakeOllama.open(server);
    server.on("/api/chat", script);
    return assertTimeoutPreemptively(
        Duration.ofSeconds(30), () -> model.start(prompt(), heard::add).await());
  }

  @Test
  void everyFieldIsSent() throws Exception {
    JsonNode sent = sent(prompt(SCHEMA, Think.OFF, "Write to Ada."));

    assertThat(sent.path("model").asText()).isEqualTo("qwen2.5:7b");
    assertThat(sent.path("stream").asBoolean()).isTrue();
    assertThat(sent.path("truncate").isBoolean()).isTrue();
    assertThat(sent.path("truncate").asBoolean()).isFalse();
    assertThat(sent.path("shift").isBoolean()).isTrue();
    assertThat(sent.path("shift").asBoolean()).isFalse();
    assertThat(sent.path("keep_alive").asText()).isEqualTo("10m");
    assertThat(sent.has("think")).as("a model that cannot think is not told whether").isFalse();
    assertThat(sent.path("options"))
        .isEqualTo(
            new ObjectMapper()
                .readTree(
                    "{\"temperature\":0.2,\"num_predict\":512,\"num_ctx\":4096,\"seed\":42}"));
    assertThat(sent.path("messages"))
        .isEqualTo(
            new ObjectMapper()
                .readTree(
                    "[{\"role\":\"system\",\"content\":\"You write mails.\"},"
                        + "{\"role\":\"user\",\"content\":\"Write to Ada.\"}]"));
    List<String> names = new ArrayList<>();
    sent.fieldNames().forEachRemaining(names::add);
    assertThat(names)
        .containsExactlyInAnyOrder(
            "model", "messages", "options", "format", "stream", "truncate", "shift", "keep_alive");
  }

  @Test
  void theSchemaGoesWordForWord() throws Exception {
    sent(prompt(SCHEMA, Think.OFF, "Write to Ada."));

    assertThat(server.asked("/api/chat").getLast().body()).contains("\"format\":" + SCHEMA);
  }

  @Test
  void withoutASchemaThereIsNoFormat() throws Exception {
    assertThat(sent(prompt()).has("format")).isFalse();
  }

  @Test
  void aModelThatThinksIsToldWhether() throws Exception {
    server.on("/api/show", FakeOllama.json(SHOW.replace("tools", "thinking")));

    assertThat(sent(prompt(null, Think.OFF, "a")).path("think").isBoolean()).isTrue();
    assertThat(sent(prompt(null, Think.OFF, "a")).path("think").asBoolean(true)).isFalse();
    assertThat(sent(prompt(null, Think.HIGH, "a")).path("think").asBoolean()).isTrue();
  }

  @Test
  void aModelThatThinksByLevelIsToldHowMuch() throws Exception {
    server.on(
        "/api/show",
        FakeOllama.json(SHOW.replace("tools", "thinking").replace("\"qwen2\"", "\"gptoss\"")));

    assertThat(sent(prompt(null, Think.LOW, "a")).path("think").asText()).isEqualTo("low");
    assertThat(sent(prompt(null, Think.MEDIUM, "a")).path("think").asText()).isEqualTo("medium");
    assertThat(sent(prompt(null, Think.HIGH, "a")).path("think").asText()).isEqualTo("high");
    assertThat(sent(prompt(null, Think.OFF, "a")).path("think").asBoolean(true)).isFalse();
  }

  @Test
  void noMoreContextIsAskedForThanTheModelHas() throws Exception {
    server.on("/api/show", FakeOllama.json(SHOW.replace("32768", "2048")));

    assertThat(sent(prompt()).path("options").path("num_ctx").asInt()).isEqualTo(2048);
  }

  @Test
  void textComesInOrderAndIsCounted() throws Exception {
    List<String> heard = new CopyOnWriteArrayList<>();

    Answer answer = answer(FakeOllama.GOOD, heard);

    assertThat(heard).containsExactly("Hello", ", ", "Ada.");
    assertThat(answer.text()).isEqualTo("Hello, Ada.");
    assertThat(answer.finish()).isEqualTo(Finish.STOP);
    assertThat(answer.model()).isEqualTo("qwen2.5:7b");
    assertThat(answer.usage().promptTokens()).isEqualTo(36);
    assertThat(answer.usage().answerTokens()).isEqualTo(8);
    assertThat(answer.usage().total()).isEqualTo(Duration.ofSeconds(5));
    assertThat(answer.usage().load()).isEqualTo(Duration.ofSeconds(1));
    assertThat(answer.usage().reading()).isEqualTo(Duration.ofMillis(1500));
    assertThat(answer.usage().writing()).isEqualTo(Duration.ofSeconds(2));
    assertThat(answer.usage().tokensPerSecond()).isEqualTo(4);
    assertThat(answer.usage().first()).isPositive();
    assertThat(answer.usage().elapsed()).isGreaterThanOrEqualTo(answer.usage().first());
  }

  @Test
  void lettersSpreadOverPacketsComeWhole() throws Exception {
    byte[] line = chunk("Grüße, 漢字 🙂").getBytes(java.nio.charset.StandardCharsets.UTF_8);

    Answer answer =
        answer(
            (asked, reply) -> {
              reply.stream(TYPE);
              for (byte one : line) {
                reply.send(new byte[] {one});
              }
              reply.send(last("stop").replace("\n", "\r\n")).end();
            },
            new ArrayList<>());

    assertThat(answer.text()).isEqualTo("Grüße, 漢字 🙂");
  }

  @Test
  void anAnswerThatReachesItsLimitIsCut() throws Exception {
    Answer answer =
        answer(
            (asked, reply) -> reply.stream(TYPE).send(chunk("Hello")).send(last("length")).end(),
            new ArrayList<>());

    assertThat(answer.finish()).isEqualTo(Finish.LENGTH);
    assertThat(answer.text()).isEqualTo("Hello");
  }

  @Test
  void whatItThoughtIsHeardByNobody() throws Exception {
    List<String> heard = new CopyOnWriteArrayList<>();

    Answer answer =
        answer(
            (asked, reply) ->
                reply.stream(TYPE)
                    .send(thought("SECRET one"))
                    .send(chunk("<th"))
                    .send(chunk("ink>SECRET two"))
                    .send(chunk("</thi"))
                    .send(chunk("nk>Dear <b"))
                    .send(chunk("> Ada <"))
                    .send(chunk("think>SECRET three</think>."))
                    .send(last("stop"))
                    .end(),
            heard);

    assertThat(answer.text()).isEqualTo("Dear <b> Ada .");
    assertThat(String.join("", heard)).isEqualTo("Dear <b> Ada .");
  }

  @Test
  void aLastChunkThatComesTwiceDoesNoHarm() throws Exception {
    List<String> heard = new CopyOnWriteArrayList<>();

    Answer answer =
        answer(
            (asked, reply) ->
                reply.stream(TYPE)
                    .send(chunk("Hello"))
                    .send(last("stop") + last("stop"))
                    .send(chunk("more"))
                    .end(),
            heard);

    assertThat(answer.text()).isEqualTo("Hello");
    assertThat(heard).containsExactly("Hello");
  }

  @Test
  void aChunkThatComesTwiceIsTakenAtItsWord() throws Exception {
    Answer answer =
        answer(
            (asked, reply) ->
                reply.stream(TYPE).send(chunk("ha") + chunk("ha")).send(last("stop")).end(),
            new ArrayList<>());

    assertThat(answer.text()).as("it may be what was meant").isEqualTo("haha");
  }

  @Test
  void oneQuestionAtATime() throws Exception {
    OllamaLanguageModel model = FakeOllama.open(server);
    AtomicInteger now = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    server.on(
        "/api/chat",
        (asked, reply) -> {
          most.accumulateAndGet(now.incrementAndGet(), Math::max);
          reply.stream(TYPE).send(chunk("a"));
          Thread.sleep(30);
          now.decrementAndGet();
          reply.send(last("stop")).end();
        });

    List<Call> calls = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      calls.add(model.start(prompt(), text -> {}));
    }
    for (Call call : calls) {
      assertThat(call.await().text()).isEqualTo("a");
    }

    assertThat(most).hasValue(1);
    assertThat(server.asked("/api/chat")).hasSize(6);
  }

  @Test
  void moreAtATimeWhereThatIsAllowed() throws Exception {
    OllamaLanguageModel model =
        new OllamaServer(
                server.address(), FakeOllama.SHORT, new OllamaServer.Terms(false, 2, "10m"))
            .open("qwen2.5:7b");
    CountDownLatch both = new CountDownLatch(2);
    server.on(
        "/api/chat",
        (asked, reply) -> {
          both.countDown();
          both.await();
          FakeOllama.GOOD.play(asked, reply);
        });

    Call first = model.start(prompt(), text -> {});
    Call second = model.start(prompt(), text -> {});

    assertThat(first.await().text()).isEqualTo("Hello, Ada.");
    assertThat(second.await().text()).isEqualTo("Hello, Ada.");
  }

  @Test
  void itKnowsWhatItIs() throws ModelFault {
    server.on("/api/show", FakeOllama.json(SHOW.replace("tools", "thinking")));

    assertThat(FakeOllama.open(server).capabilities())
        .isEqualTo(
            new Capabilities("ollama", "qwen2.5:7b", "845dbda0ea48", 32768, true, true, true));
  }

  @Test
  void startingTakesNoTime() throws Exception {
    OllamaLanguageModel model = FakeOllama.open(server);
    server.on("/api/chat", (asked, reply) -> reply.hang());

    Call call =
        assertTimeoutPreemptively(
            Duration.ofMillis(700), () -> model.start(prompt(), text -> {}), "before any answer");

    call.cancel();
  }
}
