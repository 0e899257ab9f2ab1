package com.valueinmotion.language.hosted;

import com.valueinmotion.language.Call;
import com.valueinmotion.language.Capabilities;
import com.valueinmotion.language.LanguageModel;
import com.valueinmotion.language.Listener;
import com.valueinmotion.language.ModelFault;
import com.valueinmotion.language.ModelFault.Kind;
import com.valueinmotion.language.Patience;
import com.valueinmotion.language.Prompt;
import com.valueinmotion.language.Tokens;
import com.valueinmotion.language.wire.Connection;
import com.valueinmotion.language.wire.Faults;
import com.valueinmotion.language.wire.Fit;
import com.valueinmotion.language.wire.Messages;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.anthropic.AnthropicStreamingChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import org.jspecify.annotations.Nullable;

/** A model that is asked over the network, one question at a time. */
public final class HostedModel implements LanguageModel {
  private final Host host;
  private final Connection connection;
  private final Faults faults;

  private HostedModel(Host host, Patience patience) {
    this.host = host;
    this.connection = new Connection(host.address(), patience, 1);
    this.faults =
        new Faults(
            host.name(),
            connection.address(),
            host.model(),
            "Check the address and the network, or use a model on this laptop.",
            "Choose one that it offers.");
  }

  /**
   * @param consent to send text there; not needed where the host is this laptop
   * @throws ModelFault where nobody has agreed to that host, where the text would cross the network
   *     for all to read, or where a key is missing
   */
  public static HostedModel open(Host host, @Nullable Consent consent, Patience patience)
      throws ModelFault {
    if (!host.isHere()) {
      if (consent == null || !consent.covers(host.name())) {
        throw Faults.of(
            Kind.NO_CONSENT,
            "Nothing was sent: nobody has agreed that text leaves this laptop for "
                + host.name()
                + ".",
            "Agree in the settings, or use a model on this laptop.");
      }
      if (!"https".equalsIgnoreCase(host.address().getScheme())) {
        throw Faults.of(
            Kind.NOT_LOCAL,
            "Nothing was sent: " + host.address() + " would send it for all to read.",
            "Use an address that begins with https.");
      }
    }
    if (host.provider() == Provider.ANTHROPIC && host.key().isBlank()) {
      throw Faults.of(
          Kind.NOT_ALLOWED,
          "Nothing was sent: there is no key for " + host.name() + ".",
          "Set one, or use a model on this laptop.");
    }
    return new HostedModel(host, patience);
  }

  @Override
  public Capabilities capabilities() {
    return new Capabilities(
        host.provider().word(), host.model(), "", host.context(), host.isHere(), true, false);
  }

  @Override
  public int count(String text) {
    return Tokens.atMost(text);
  }

  @Override
  public Call start(Prompt prompt, Listener listener) {
    return Fit.check(prompt, host.context(), faults)
        .orElseGet(
            () ->
                switch (host.provider()) {
                  case OPENAI ->
                      connection.start(
                          faults,
                          new OpenAiProtocol(prompt, faults),
                          request(prompt),
                          client -> openAi(client, prompt.sampling()),
                          listener);
                  case ANTHROPIC ->
                      connection.start(
                          faults,
                          new AnthropicProtocol(prompt, faults),
                          request(prompt),
                          client -> anthropic(client, prompt.sampling()),
                          listener);
                });
  }

  private static ChatRequest request(Prompt prompt) {
    return ChatRequest.builder().messages(Messages.of(prompt)).build();
  }

  private StreamingChatModel openAi(HttpClientBuilder client, Prompt.Sampling sampling) {
    var model =
        OpenAiStreamingChatModel.builder()
            .httpClientBuilder(client)
            .baseUrl(connection.address())
            .modelName(host.model())
            .temperature(sampling.temperature())
            .seed(sampling.seed());
    if (!host.key().isBlank()) {
      model.apiKey(host.key());
    }
    // OpenAI itself takes only the newer word, most others only the older one.
    return host.name().endsWith("openai.com")
        ? model.maxCompletionTokens(sampling.most()).build()
        : model.maxTokens(sampling.most()).build();
  }

  /** Without temperature, which some of its models refuse; a seed it does not know. */
  private StreamingChatModel anthropic(HttpClientBuilder client, Prompt.Sampling sampling) {
    return AnthropicStreamingChatModel.builder()
        .httpClientBuilder(client)
        .baseUrl(connection.address())
        .apiKey(host.key())
        .modelName(host.model())
        .maxTokens(sampling.most())
        .build();
  }
}
