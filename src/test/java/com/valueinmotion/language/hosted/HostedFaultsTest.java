package com.valueinmotion.language.hosted;

import static com.valueinmotion.language.hosted.Hosts.TYPE;
import static com.valueinmotion.language.hosted.Hosts.begun;
import static com.valueinmotion.language.hosted.Hosts.ended;
import static com.valueinmotion.language.hosted.Hosts.error;
import static com.valueinmotion.language.hosted.Hosts.good;
import static com.valueinmotion.language.hosted.Hosts.path;
import static com.valueinmotion.language.hosted.Hosts.prompt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.valueinmotion.language.Call;
import com.valueinmotion.language.ModelFault;
import com.valueinmotion.language.ModelFault.Kind;
import com.valueinmotion.language.Patience;
import com.valueinmotion.language.wire.FakeServer;
import com.valueinmotion.language.wire.FakeServer.Script;
import com.valueinmotion.language.wire.Faults;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The same holds for hosts as for Ollama: a call ends, says what to do, and leaves the way free.
 */
class HostedFaultsTest {
  private static final Duration HANGS = Duration.ofSeconds(30);

  private final FakeServer server = new FakeServer();

  @AfterEach
  void close() {
    server.close();
  }

  /** What a host can do instead of answering. */
  enum Trouble {
    STATUS_400(Kind.BAD_REQUEST, p -> status(400, "invalid_request_error", "bad temperature")),
    STATUS_400_TOO_LONG(
        Kind.DOES_NOT_FIT,
        p -> status(400, "invalid_request_error", "maximum context length exceeded")),
    STATUS_401(Kind.NOT_ALLOWED, p -> status(401, "authentication_error", "invalid x-api-key")),
    STATUS_404(Kind.NO_MODEL, p -> status(404, "not_found_error", "model: some-model")),
    STATUS_429(Kind.BUSY, p -> status(429, "rate_limit_error", "too many tokens per minute")),
    STATUS_500(Kind.SERVER_FAILED, p -> status(500, "api_error", "Internal server error")),
    STATUS_529(Kind.BUSY, p -> status(529, "overloaded_error", "Overloaded")),
    REDIRECT(
        Kind.GARBLED,
        p -> (asked, reply) -> reply.whole(308, "text/plain", "", "Location: http://x.example/")),
    A_WEB_PAGE(Kind.GARBLED, p -> (asked, reply) -> reply.whole(200, "text/html", "<html></html>")),
    PLAIN_JSON(
        Kind.GARBLED,
        p -> (asked, reply) -> reply.whole(200, "application/json", "{\"choices\":[]}")),
    AN_ERROR_AS_PLAIN_JSON(
        Kind.SERVER_FAILED,
        p -> (asked, reply) -> reply.whole(200, TYPE, "{\"error\":{\"message\":\"oh\"}}")),
    NO_JSON(Kind.GARBLED, p -> (asked, reply) -> reply.stream(TYPE).send("data: hello\n\n").hang()),
    OTHER_JSON(
        Kind.GARBLED,
        p -> (asked, reply) -> reply.stream(TYPE).send("event: hello\ndata: {\"a\":1}\n\n").hang()),
    NOT_UTF_8(
        Kind.GARBLED,
        p ->
            (asked, reply) ->
                reply.stream(TYPE)
                    .send(begun(p, "é").getBytes(StandardCharsets.ISO_8859_1))
                    .hang()),
    AN_ERROR_IN_THE_STREAM(
        Kind.BUSY,
        p ->
            (asked, reply) ->
                reply.stream(TYPE)
                    .send(begun(p, "a"))
                    .send(error(p, "overloaded_error", "Overloaded"))
                    .hang()),
    NO_HEADERS(Kind.SLOW, p -> (asked, reply) -> reply.hang()),
    PINGS_FOR_EVER(
        Kind.SLOW,
        p ->
            (asked, reply) ->
                reply.stream(TYPE)
                    .repeat(
                        (p == Provider.OPENAI ? ": ping\n\n" : Hosts.event("ping", ""))
                            .getBytes(StandardCharsets.UTF_8),
                        50)),
    STOPS_IN_THE_MIDDLE(
        Kind.STALLED, p -> (asked, reply) -> reply.stream(TYPE).send(begun(p, "a")).hang()),
    HANGS_UP_BEFORE_HEADERS(Kind.CUT_SHORT, p -> (asked, reply) -> reply.reset()),
    HANGS_UP_IN_THE_MIDDLE(
        Kind.CUT_SHORT, p -> (asked, reply) -> reply.stream(TYPE).send(begun(p, "a")).reset()),
    ENDS_IN_THE_MIDDLE(
        Kind.CUT_SHORT, p -> (asked, reply) -> reply.stream(TYPE).send(begun(p, "a")).end()),
    ENDS_IN_A_LINE(
        Kind.CUT_SHORT,
        p -> (asked, reply) -> reply.stream(TYPE).send(begun(p, "a") + "data: {\"ty").end()),
    AN_EMPTY_BODY(Kind.CUT_SHORT, p -> (asked, reply) -> reply.whole(200, TYPE, "")),
    DECLINED(
        Kind.CUT_SHORT,
        p ->
            (asked, reply) ->
                reply.stream(TYPE)
                    .send(begun(p, "a"))
                    .send(ended(p, p == Provider.OPENAI ? "content_filter" : "refusal"))
                    .end()),
    A_FLOOD(
        Kind.TOO_LONG,
        p ->
            (asked, reply) -> {
              reply.stream(TYPE);
              for (int i = 0; i < 20; i++) {
                reply.send(begun(p, "a".repeat(100_000)));
              }
            });

    private final Kind kind;
    private final Function<Provider, Script> script;

    Trouble(Kind kind, Function<Provider, Script> script) {
      this.kind = kind;
      this.script = script;
    }

    private static Script status(int status, String type, String message) {
      return (asked, reply) ->
          reply.whole(
              status,
              "application/json",
              "{\"type\":\"error\",\"error\":{\"type\":\""
                  + type
                  + "\",\"message\":\""
                  + message
                  + "\"}}");
    }
  }

  static Stream<Arguments> troubles() {
    return Stream.of(Provider.values())
        .flatMap(provider -> Arrays.stream(Trouble.values()).map(t -> Arguments.of(provider, t)));
  }

  @ParameterizedTest
  @MethodSource("troubles")
  void endsSaysWhatToDoAndLeavesTheWayFree(Provider provider, Trouble trouble) throws Exception {
    HostedModel model = HostedModel.open(Hosts.host(server, provider), null, Hosts.SHORT);
    server.on(path(provider), trouble.script.apply(provider));
    List<String> heard = new CopyOnWriteArrayList<>();

    ModelFault fault = fault(model.start(prompt(null), heard::add));

    assertThat(fault.kind()).as(fault.getMessage()).isEqualTo(trouble.kind);
    assertThat(fault).hasMessageContaining(Faults.SAFE);
    assertThat(fault.getMessage()).doesNotContain("KEY-123");
    assertThat(String.join("", heard)).matches("a*");
    assertWorks(provider, model);
  }

  @ParameterizedTest
  @EnumSource
  void stoppedInTheMiddle(Provider provider) throws Exception {
    HostedModel model = HostedModel.open(Hosts.host(server, provider), null, Patience.FAR);
    CountDownLatch begun = new CountDownLatch(1);
    server.on(
        path(provider), (asked, reply) -> reply.stream(TYPE).send(begun(provider, "a")).hang());
    Call call = model.start(prompt(null), text -> begun.countDown());
    begun.await();

    call.cancel();

    assertThat(fault(call).kind()).isEqualTo(Kind.CANCELLED);
    assertThat(server.sawHangUp()).isTrue();
    assertWorks(provider, model);
  }

  @ParameterizedTest
  @EnumSource
  void stoppedBeforeHeaders(Provider provider) throws Exception {
    HostedModel model = HostedModel.open(Hosts.host(server, provider), null, Patience.FAR);
    CountDownLatch reached = new CountDownLatch(1);
    server.on(
        path(provider),
        (asked, reply) -> {
          reached.countDown();
          reply.hang();
        });
    Call call = model.start(prompt(null), text -> {});
    reached.await();

    call.cancel();

    assertThat(fault(call).kind()).isEqualTo(Kind.CANCELLED);
    assertThat(server.sawHangUp()).isTrue();
    assertWorks(provider, model);
  }

  private void assertWorks(Provider provider, HostedModel model) throws Exception {
    server.on(path(provider), good(provider));
    assertThat(assertTimeoutPreemptively(HANGS, () -> model.complete(prompt(null))).text())
        .isEqualTo("Hello, Ada.");
  }

  private static ModelFault fault(Call call) {
    return assertTimeoutPreemptively(HANGS, () -> assertThrows(ModelFault.class, call::await));
  }
}
