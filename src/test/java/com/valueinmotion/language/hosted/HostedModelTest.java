package com.valueinmotion.language.hosted;

import static com.valueinmotion.language.hosted.Hosts.SCHEMA;
import static com.valueinmotion.language.hosted.Hosts.TYPE;
import static com.valueinmotion.language.hosted.Hosts.begun;
import static com.valueinmotion.language.hosted.Hosts.ended;
import static com.valueinmotion.language.hosted.Hosts.good;
import static com.valueinmotion.language.hosted.Hosts.path;
import static com.valueinmotion.language.hosted.Hosts.prompt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.valueinmotion.language.Answer;
import com.valueinmotion.language.Answer.Finish;
import com.valueinmotion.language.ModelFault;
import com.valueinmotion.language.ModelFault.Kind;
import com.valueinmotion.language.Patience;
import com.valueinmotion.language.wire.FakeServer;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may be asked, what is sent, and what comes back when all goes well. */
class HostedModelTest {
  private static final Consent CONSENT =
      new Consent("Ada", Instant.parse("2026-01-05T09:00:00Z"), "api.openai.com");

  private final FakeServer server = new FakeServer();

  @AfterEach
  void close() {
    server.close();
  }

  private HostedModel model(Provider provider) throws ModelFault {
    server.on(path(provider), good(provider));
    return HostedModel.open(Hosts.host(server, provider), null, Hosts.SHORT);
  }

  private static Host far(String address) {
    return new Host(Provider.OPENAI, URI.create(address), "m", "KEY-123", 0);
  }

  private static Kind refused(Host host, @Nullable Consent consent) {
    ModelFault fault =
        assertThrows(ModelFault.class, () -> HostedModel.open(host, consent, Patience.FAR));
    assertThat(fault).hasMessageContaining("Nothing was sent");
    return fault.kind();
  }

  @ParameterizedTest
  @EnumSource
  void textComesInOrderAndIsCounted(Provider provider) throws Exception {
    List<String> heard = new CopyOnWriteArrayList<>();

    Answer answer = model(provider).start(prompt(null), heard::add).await();

    assertThat(answer.text()).isEqualTo("Hello, Ada.");
    assertThat(heard).containsExactly("Hello, Ada.");
    assertThat(answer.finish()).isEqualTo(Finish.STOP);
    assertThat(answer.model()).isEqualTo("some-model-1");
    assertThat(answer.usage().promptTokens()).isEqualTo(25);
    assertThat(answer.usage().answerTokens()).isEqualTo(7);
    assertThat(answer.usage().elapsed()).isPositive();
  }

  @ParameterizedTest
  @EnumSource
  void anAnswerThatReachesItsLimitIsCut(Provider provider) throws Exception {
    HostedModel model = model(provider);
    String reason = provider == Provider.OPENAI ? "length" : "max_tokens";
    server.on(
        path(provider),
        (asked, reply) ->
            reply.stream(TYPE).send(begun(provider, "Hel")).send(ended(provider, reason)).end());

    assertThat(model.complete(prompt(null)).finish()).isEqualTo(Finish.LENGTH);
  }

  @Test
  void openAiIsSentEveryField() throws Exception {
    HostedModel model = model(Provider.OPENAI);
    model.complete(prompt(SCHEMA));

    FakeServer.Asked asked = server.asked("/v1/chat/completions").getLast();
    JsonNode sent = new ObjectMapper().readTree(asked.body());
    assertThat(asked.headers()).containsEntry("authorization", "Bearer KEY-123");
    assertThat(sent.path("model").asText()).isEqualTo("some-model");
    assertThat(sent.path("stream").asBoolean()).isTrue();
    assertThat(sent.path("stream_options").path("include_usage").asBoolean()).isTrue();
    assertThat(sent.path("temperature").asDouble()).isEqualTo(0.2);
    assertThat(sent.path("seed").asInt()).isEqualTo(42);
    assertThat(sent.path("max_tokens").asInt()).isEqualTo(512);
    assertThat(sent.path("messages")).hasSize(2);
    assertThat(asked.body())
        .contains(
            "\"response_format\":{\"type\":\"json_schema\",\"json_schema\":{"
                + "\"name\":\"qbr-narrator\",\"strict\":true,\"schema\":"
                + SCHEMA
                + "}}");
  }

  @Test
  void anthropicIsSentEveryField() throws Exception {
    HostedModel model = model(Provider.ANTHROPIC);
    model.complete(prompt(SCHEMA));

    FakeServer.Asked asked = server.asked("/v1/messages").getLast();
    JsonNode sent = new ObjectMapper().readTree(asked.body());
    assertThat(asked.headers()).containsEntry("x-api-key", "KEY-123");
    assertThat(asked.headers()).containsKey("anthropic-version");
    assertThat(sent.path("model").asText()).isEqualTo("some-model");
    assertThat(sent.path("stream").asBoolean()).isTrue();
    assertThat(sent.path("max_tokens").asInt()).isEqualTo(512);
    assertThat(sent.has("temperature")).isFalse();
    assertThat(sent.path("system").toString()).contains("You write mails.");
    assertThat(sent.path("messages")).hasSize(1);
    assertThat(asked.body())
        .contains(
            "\"output_config\":{\"format\":{\"type\":\"json_schema\",\"schema\":" + SCHEMA + "}}");
  }

  @Test
  void aServerThatLeavesOutDoneIsUnderstood() throws Exception {
    HostedModel model = model(Provider.OPENAI);
    server.on(
        path(Provider.OPENAI),
        (asked, reply) ->
            reply.stream(TYPE)
                .send(": keep-alive\n\n")
                .send(begun(Provider.OPENAI, "Hello"))
                .send(ended(Provider.OPENAI, "stop").replace("data: [DONE]\n\n", ""))
                .end());

    assertThat(model.complete(prompt(null)).text()).isEqualTo("Hello");
  }

  @Test
  void nothingLeavesWithoutConsentForThatHost() throws Exception {
    Host openAi = far("https://api.openai.com/v1");

    assertThat(refused(openAi, null)).isEqualTo(Kind.NO_CONSENT);
    assertThat(refused(far("https://elsewhere.example/v1"), CONSENT)).isEqualTo(Kind.NO_CONSENT);
    assertThat(refused(far("https://api.openai.com.evil.example/v1"), CONSENT))
        .isEqualTo(Kind.NO_CONSENT);
    assertThat(refused(far("http://api.openai.com/v1"), CONSENT)).isEqualTo(Kind.NOT_LOCAL);
    assertThat(HostedModel.open(openAi, CONSENT, Patience.FAR).capabilities().local()).isFalse();
  }

  @Test
  void whatRunsOnThisLaptopNeedsNoConsent() throws Exception {
    HostedModel model = model(Provider.OPENAI);

    assertThat(model.capabilities().local()).isTrue();
    assertThat(model.capabilities().provider()).isEqualTo("openai");
    assertThat(Leaving.of(prompt(null), Hosts.host(server, Provider.OPENAI)))
        .singleElement()
        .asString()
        .startsWith("Nothing leaves this laptop");
  }

  @Test
  void withoutAKeyAnthropicIsNotAsked() {
    Host host = new Host(Provider.ANTHROPIC, URI.create("http://localhost:1/v1"), "m", "", 0);

    assertThat(refused(host, null)).isEqualTo(Kind.NOT_ALLOWED);
  }

  @Test
  void whatLeavesIsSaidBeforeItDoes() {
    assertThat(Leaving.of(prompt(SCHEMA), far("https://api.openai.com/v1")))
        .contains("The text of the prompt: 2 messages, 23 letters, goes to api.openai.com.")
        .anyMatch(sentence -> sentence.contains("your key"))
        .anyMatch(sentence -> sentence.contains("stay on this laptop"))
        .noneMatch(sentence -> sentence.contains("KEY-123"));
  }

  @Test
  void aKeyIsNotShown() {
    assertThat(far("https://api.openai.com/v1").toString()).doesNotContain("KEY-123");
  }
}
