package com.valueinmotion.language.ollama;

import static com.valueinmotion.language.ollama.FakeOllama.SHOW;
import static com.valueinmotion.language.ollama.FakeOllama.TAGS;
import static com.valueinmotion.language.ollama.FakeOllama.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.valueinmotion.language.ModelFault;
import com.valueinmotion.language.ModelFault.Kind;
import com.valueinmotion.language.ollama.OllamaServer.Found;
import com.valueinmotion.language.ollama.OllamaServer.Terms;
import com.valueinmotion.language.wire.FakeServer;
import com.valueinmotion.language.wire.FakeServer.Script;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What models there are, and which of them may be asked. */
class OllamaServerTest {
  private static final Duration FAST = Duration.ofSeconds(2);

  private final FakeServer server = FakeOllama.server();

  @AfterEach
  void close() {
    server.close();
  }

  private OllamaServer ollama() {
    return ollama(Terms.USUAL);
  }

  private OllamaServer ollama(Terms terms) {
    return new OllamaServer(server.address(), FakeOllama.SHORT, terms);
  }

  private Kind refused(String name) {
    return assertThrows(ModelFault.class, () -> ollama().open(name)).kind();
  }

  @Test
  void modelsAreListedByNameWithAllThatIsKnown() {
    server.on(
        "/api/tags",
        json(
            TAGS.replace(
                "]}", ",{\"name\":\"all-minilm:latest\",\"size\":2,\"digest\":\"1b\"}]}")));
    server.on(
        "/api/show",
        (asked, reply) ->
            reply.whole(
                200,
                "application/json",
                asked.body().contains("minilm")
                    ? "{\"details\":{\"family\":\"bert\"},\"capabilities\":[\"embedding\"],"
                        + "\"model_info\":{\"bert.context_length\":512}}"
                    : SHOW));

    assertThat(ollama().find())
        .isEqualTo(
            new Found.Models(
                java.util.List.of(
                    new InstalledModel(
                        "all-minilm:latest",
                        "1b",
                        2,
                        "bert",
                        "",
                        "",
                        512,
                        Set.of("embedding"),
                        false,
                        false),
                    new InstalledModel(
                        "qwen2.5:7b",
                        "845dbda0ea48",
                        4_683_087_332L,
                        "qwen2",
                        "7.6B",
                        "Q4_K_M",
                        32768,
                        Set.of("completion", "tools"),
                        true,
                        false))));
  }

  @Test
  void aServerWithoutModelsIsNotNoServer() {
    server.on("/api/tags", json("{\"models\":[]}"));
    assertThat(ollama().find()).isEqualTo(new Found.NoModel());
    server.on("/api/tags", json("{\"models\":null}"));
    assertThat(ollama().find()).isEqualTo(new Found.NoModel());
  }

  @Test
  void whatAnswersOtherwiseIsNoOllama() {
    for (Script script :
        new Script[] {
          json("<html>hello</html>"),
          json("{}"),
          json("[]"),
          json(""),
          (asked, reply) -> reply.whole(500, "text/plain", "no"),
          (asked, reply) -> reply.whole(302, "text/plain", "", "Location: http://elsewhere/"),
          (asked, reply) -> reply.raw("SSH-2.0\r\n\r\n"),
          (asked, reply) -> reply.reset(),
        }) {
      server.on("/api/tags", script);
      assertThat(ollama().find()).isInstanceOf(Found.NoServer.class);
    }
  }

  @Test
  void thatNobodyIsThereIsKnownFastAndRememberedForAWhile() {
    server.pause();
    OllamaServer ollama = ollama();
    long start = System.nanoTime();

    assertThat(ollama.find()).isInstanceOf(Found.NoServer.class);

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(FAST);
    server.resume();
    assertThat(ollama.find()).as("remembered").isInstanceOf(Found.NoServer.class);
    ollama.lookAgain();
    assertThat(ollama.find()).isInstanceOf(Found.Models.class);
  }

  @Test
  void whoeverAnswersNothingIsAskedOneQuestionAndNobodyWaitsASecond() throws Exception {
    server.on("/api/tags", (asked, reply) -> reply.hang());
    OllamaServer ollama = ollama();
    assertThat(OllamaServer.LOOK).isLessThan(Duration.ofSeconds(1));

    assertThat(ollama.find()).isInstanceOf(Found.NoServer.class);
    assertThat(server.sawHangUp()).as("by us, and not before its time").isTrue();
    assertThat(ollama.find()).as("remembered").isInstanceOf(Found.NoServer.class);
    ModelFault fault = assertThrows(ModelFault.class, () -> ollama.open("qwen2.5:7b"));

    assertThat(fault.kind()).isEqualTo(Kind.NO_SERVER);
    assertThat(server.asked("/api/tags")).hasSize(1);
    assertThat(server.asked("/api/ps")).isEmpty();
    assertThat(server.asked("/api/show")).isEmpty();
  }

  /** Each waits until all have been asked: one after the other they would wait for ever. */
  @Test
  void modelsAreDescribedTogetherAndOneThatHangsKeepsNoOther() throws Exception {
    server.on(
        "/api/tags",
        json("{\"models\":[{\"name\":\"a:1b\"},{\"name\":\"b:1b\"},{\"name\":\"c:1b\"}]}"));
    CountDownLatch all = new CountDownLatch(3);
    server.on(
        "/api/show",
        (asked, reply) -> {
          all.countDown();
          all.await();
          if (asked.body().contains("b:1b")) {
            reply.hang();
          } else {
            reply.whole(200, "application/json", SHOW);
          }
        });

    Found found = ollama().find();

    assertThat(found).isInstanceOf(Found.Models.class);
    assertThat(((Found.Models) found).models())
        .extracting(InstalledModel::name, InstalledModel::context)
        .containsExactly(tuple("a:1b", 32768), tuple("b:1b", 0), tuple("c:1b", 32768));
    assertThat(server.sawHangUp()).isTrue();
  }

  @Test
  void anAddressThatIsNotThisLaptopIsNotEvenAsked() {
    OllamaServer elsewhere = OllamaServer.at(URI.create("http://192.0.2.1:11434"));
    long start = System.nanoTime();

    assertThat(elsewhere.find()).isEqualTo(new Found.Elsewhere("http://192.0.2.1:11434"));
    ModelFault fault = assertThrows(ModelFault.class, () -> elsewhere.open("qwen2.5:7b"));

    assertThat(fault.kind()).isEqualTo(Kind.NOT_LOCAL);
    assertThat(fault).hasMessageContaining("Nothing was sent");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(FAST);
  }

  @Test
  void cloudModelsAreRefusedByNameByListAndByCard() {
    server.on("/api/tags", json(TAGS.replace("qwen2.5:7b", "gpt-oss:120b-cloud")));
    assertThat(refused("gpt-oss:120b-cloud")).isEqualTo(Kind.NOT_LOCAL);
    server.on("/api/tags", json(TAGS.replace("qwen2.5:7b", "kimi-k2:cloud")));
    assertThat(refused("kimi-k2:cloud")).isEqualTo(Kind.NOT_LOCAL);
    server.on(
        "/api/tags",
        json(TAGS.replace("\"size\"", "\"remote_host\":\"https://ollama.com\",\"size\"")));
    assertThat(refused("qwen2.5:7b")).isEqualTo(Kind.NOT_LOCAL);
    server.on("/api/tags", json(TAGS));
    server.on("/api/show", json(SHOW.replaceFirst("\\{", "{\"remote_model\":\"qwen2.5:7b\",")));
    assertThat(refused("qwen2.5:7b")).isEqualTo(Kind.NOT_LOCAL);
    assertThat(server.asked("/api/chat")).isEmpty();
  }

  @Test
  void aCloudModelThatIsAllowedIsNotLocal() throws ModelFault {
    server.on("/api/tags", json(TAGS.replace("qwen2.5:7b", "kimi-k2:cloud")));

    OllamaLanguageModel model = ollama(new Terms(true, 1, "10m")).open("kimi-k2:cloud");

    assertThat(model.capabilities().local()).isFalse();
  }

  @Test
  void aModelIsFoundWithoutItsTag() throws ModelFault {
    server.on("/api/tags", json(TAGS.replace("qwen2.5:7b", "mistral:latest")));

    assertThat(ollama().open("mistral").capabilities().name()).isEqualTo("mistral:latest");
  }

  @Test
  void whatIsNotThereOrCannotWriteIsNotOpened() {
    assertThat(refused("llama3:8b")).isEqualTo(Kind.NO_MODEL);
    server.on("/api/show", json(SHOW.replace("completion", "embedding")));
    assertThat(refused("qwen2.5:7b")).isEqualTo(Kind.NO_MODEL);
    server.pause();
    assertThat(refused("qwen2.5:7b")).isEqualTo(Kind.NO_SERVER);
  }

  @Test
  void anOlderOllamaThatSaysLessIsEnough() throws ModelFault {
    server.on("/api/ps", (asked, reply) -> reply.whole(404, "text/plain", "404 page not found"));
    server.on("/api/show", json("{\"details\":{}}"));

    assertThat(ollama().open("qwen2.5:7b").capabilities().context()).isZero();
    assertThat(ollama().find()).isInstanceOf(Found.Models.class);
  }

  @ParameterizedTest
  @CsvSource({
    "'', http://localhost:11434",
    "localhost, http://localhost:11434",
    "' 127.0.0.1 ', http://127.0.0.1:11434",
    "0.0.0.0, http://localhost:11434",
    "0.0.0.0:8080, http://localhost:8080",
    "':8080', http://localhost:8080",
    "'[::]:8080', http://localhost:8080",
    "'::1', 'http://[::1]:11434'",
    "studio.example:1234, http://studio.example:1234",
    "http://studio.example, http://studio.example:80",
    "https://studio.example/ollama/, https://studio.example:443/ollama",
    "http://localhost:11434/, http://localhost:11434",
  })
  void addressesAreReadAsPeopleWriteThem(String text, String address) {
    assertThat(OllamaAddress.parse(text)).contains(URI.create(address));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://host",
        "http://",
        "host:port",
        "a b",
        "http://me:secret@host",
        "host:99999"
      })
  void whatIsNoAddressIsNone(String text) {
    assertThat(OllamaAddress.parse(text)).isEmpty();
  }
}
