package com.valueinmotion.language;

import dev.langchain4j.model.ollama.OllamaModel;
import dev.langchain4j.model.ollama.OllamaModels;
import java.time.Duration;
import java.util.List;

/** The models that Ollama offers on this laptop. */
public final class LocalModels {
  /** Where Ollama listens unless told otherwise. */
  public static final String USUAL_ADDRESS = "http://localhost:11434";

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final String address;

  /**
   * @param address of the Ollama server
   */
  public LocalModels(String address) {
    this.address = address;
  }

  /** What was found. */
  public sealed interface Found {
    /** Names of models, at least one. */
    record Models(List<String> names) implements Found {}

    /** The server answers and has none. */
    record NoModel() implements Found {}

    /** Nothing that answers like Ollama. */
    record NoServer(String address) implements Found {}
  }

  /** Asks once, for at most a few seconds. */
  public Found find() {
    List<OllamaModel> models;
    try {
      models =
          OllamaModels.builder()
              .baseUrl(address)
              .timeout(PATIENCE)
              .maxRetries(0)
              .build()
              .availableModels()
              .content();
    } catch (RuntimeException e) {
      // A server that is down, slow or something else altogether all come as RuntimeExceptions.
      return new Found.NoServer(address);
    }
    return models == null || models.isEmpty()
        ? new Found.NoModel()
        : new Found.Models(models.stream().map(OllamaModel::getName).sorted().toList());
  }
}
