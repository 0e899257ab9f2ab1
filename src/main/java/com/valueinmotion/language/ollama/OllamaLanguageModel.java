package com.valueinmotion.language.ollama;

import com.valueinmotion.language.Call;
import com.valueinmotion.language.Capabilities;
import com.valueinmotion.language.LanguageModel;
import com.valueinmotion.language.Listener;
import com.valueinmotion.language.Prompt;
import com.valueinmotion.language.Tokens;
import com.valueinmotion.language.wire.Connection;
import com.valueinmotion.language.wire.Faults;
import com.valueinmotion.language.wire.Fit;
import com.valueinmotion.language.wire.Messages;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.ollama.OllamaChatRequestParameters;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;

/** A model that Ollama runs. {@link OllamaServer#open} makes it. */
public final class OllamaLanguageModel implements LanguageModel {
  private final Connection connection;
  private final InstalledModel model;
  private final String keepAlive;
  private final Faults faults;
  private final Capabilities capabilities;

  OllamaLanguageModel(
      Connection connection, InstalledModel model, boolean local, String keepAlive, Faults faults) {
    this.connection = connection;
    this.model = model;
    this.keepAlive = keepAlive;
    this.faults = faults;
    this.capabilities =
        new Capabilities(
            "ollama", model.name(), model.digest(), model.context(), local, true, model.thinks());
  }

  @Override
  public Capabilities capabilities() {
    return capabilities;
  }

  /** What Ollama says of it. */
  public InstalledModel model() {
    return model;
  }

  @Override
  public int count(String text) {
    return Tokens.atMost(text);
  }

  @Override
  public Call start(Prompt prompt, Listener listener) {
    return Fit.check(prompt, model.context(), faults)
        .orElseGet(
            () ->
                connection.start(
                    faults,
                    new OllamaProtocol(prompt, model, keepAlive, faults),
                    request(prompt),
                    this::streaming,
                    listener));
  }

  private ChatRequest request(Prompt prompt) {
    Prompt.Sampling sampling = prompt.sampling();
    return ChatRequest.builder()
        .messages(Messages.of(prompt))
        .parameters(
            OllamaChatRequestParameters.builder()
                .modelName(model.name())
                .temperature(sampling.temperature())
                .seed(sampling.seed())
                .numCtx(Fit.context(prompt, model.context()))
                .maxOutputTokens(sampling.most())
                .build())
        .build();
  }

  private StreamingChatModel streaming(HttpClientBuilder client) {
    return OllamaStreamingChatModel.builder()
        .httpClientBuilder(client)
        .baseUrl(connection.address())
        .modelName(model.name())
        .build();
  }
}
