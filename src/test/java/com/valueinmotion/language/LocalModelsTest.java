package com.valueinmotion.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import com.valueinmotion.language.LocalModels.Found;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a real HTTP server that answers as Ollama does, or does not. */
class LocalModelsTest {
  private HttpServer server = server();
  private int status = 200;
  private String body = "";

  private static HttpServer server() {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @BeforeEach
  void answer() {
    server.createContext(
        "/api/tags",
        exchange -> {
          byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "application/json");
          exchange.sendResponseHeaders(status, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private Found find() {
    return new LocalModels("http://localhost:" + server.getAddress().getPort()).find();
  }

  @Test
  void modelsAreListedByName() {
    body =
        "{\"models\":[{\"name\":\"qwen2.5:7b\",\"size\":4683087332},{\"name\":\"llama3.2:3b\",\"size\":2}]}";
    assertThat(find()).isEqualTo(new Found.Models(java.util.List.of("llama3.2:3b", "qwen2.5:7b")));
  }

  @Test
  void aServerWithoutModelsIsNotNoServer() {
    body = "{\"models\":[]}";
    assertThat(find()).isEqualTo(new Found.NoModel());
  }

  @Test
  void whatAnswersOtherwiseIsNoOllama() {
    body = "<html>hello</html>";
    assertThat(find()).isInstanceOf(Found.NoServer.class);
    status = 500;
    assertThat(find()).isInstanceOf(Found.NoServer.class);
    server.stop(0);
    assertThat(find()).isInstanceOf(Found.NoServer.class);
  }
}
