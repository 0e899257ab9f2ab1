package com.valueinmotion.language.ollama;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.language.Call;
import com.valueinmotion.language.Listener;
import com.valueinmotion.language.ModelFault;
import com.valueinmotion.language.ModelFault.Kind;
import com.valueinmotion.language.wire.FakeServer;
import com.valueinmotion.language.wire.InTime;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A piece of work that must end in time, and servers that do not. */
@Timeout(30)
class InTimeTest {
  private static final Duration SECOND = Duration.ofSeconds(1);

  private static ModelFault fault(Call call) {
    return Assertions.catchThrowableOfType(ModelFault.class, call::await);
  }

  @Test
  void whoWritesForEverIsStoppedAndNotAskedAgain() throws Exception {
    try (FakeServer server = FakeOllama.server()) {
      byte[] word = chunked("word ");
      server.on("/api/chat", (asked, reply) -> reply.stream(FakeOllama.TYPE).repeat(word, 50));
      InTime model = new InTime(FakeOllama.openPatiently(server), SECOND);

      ModelFault late = fault(model.start(FakeOllama.prompt(), Listener.SILENT));

      assertThat(late.kind()).isEqualTo(Kind.SLOW);
      assertThat(late).hasMessageContaining("qwen2.5:7b had not finished after 1 s.");
      assertThat(server.sawHangUp()).isTrue();
      assertThat(fault(model.start(FakeOllama.prompt(), Listener.SILENT)).kind())
          .isEqualTo(Kind.SLOW);
      assertThat(server.asked("/api/chat")).hasSize(1);
    }
  }

  @Test
  void theWaitForItsTurnCountsToo() throws Exception {
    try (FakeServer server = FakeOllama.server()) {
      server.on("/api/chat", (asked, reply) -> reply.hang());
      OllamaLanguageModel busy = FakeOllama.openPatiently(server);
      Call first = busy.start(FakeOllama.prompt(), Listener.SILENT);

      Call second = new InTime(busy, SECOND).start(FakeOllama.prompt(), Listener.SILENT);

      assertThat(fault(second).kind()).isEqualTo(Kind.SLOW);
      first.cancel();
    }
  }

  @Test
  void whoeverWaitsIsToldSoMeanwhile() throws Exception {
    try (FakeServer server = FakeOllama.server()) {
      server.on("/api/chat", (asked, reply) -> reply.hang());
      AtomicInteger signs = new AtomicInteger();
      Call call =
          new InTime(FakeOllama.openPatiently(server), SECOND)
              .start(FakeOllama.prompt(), Listener.SILENT);

      ModelFault late =
          Assertions.catchThrowableOfType(
              ModelFault.class, () -> call.await(Duration.ofMillis(100), signs::incrementAndGet));

      assertThat(late.kind()).isEqualTo(Kind.SLOW);
      assertThat(signs.get()).isBetween(5, 11);
    }
  }

  @Test
  void whatAPersonStopsWasNotTooSlow() throws Exception {
    try (FakeServer server = FakeOllama.server()) {
      server.on("/api/chat", (asked, reply) -> reply.hang());
      Call call =
          new InTime(FakeOllama.openPatiently(server), Duration.ofMinutes(1))
              .start(FakeOllama.prompt(), Listener.SILENT);

      call.cancel();

      assertThat(fault(call).kind()).isEqualTo(Kind.CANCELLED);
    }
  }

  @Test
  void whatComesInTimeIsTheAnswer() throws Exception {
    try (FakeServer server = FakeOllama.server()) {
      InTime model = new InTime(FakeOllama.openPatiently(server), Duration.ofMinutes(1));

      assertThat(model.complete(FakeOllama.prompt()).text()).isEqualTo("Hello, Ada.");
      assertThat(model.capabilities().name()).isEqualTo(FakeOllama.NAME);
    }
  }

  private static byte[] chunked(String text) {
    return FakeOllama.chunk(text).getBytes(StandardCharsets.UTF_8);
  }
}
