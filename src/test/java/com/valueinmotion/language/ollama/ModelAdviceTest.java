package com.valueinmotion.language.ollama;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.language.ollama.OllamaServer.Found;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelAdviceTest {
  private static final long GB = 1_000_000_000L;

  private static InstalledModel model(String name, Set<String> abilities, boolean remote) {
    return new InstalledModel(name, "", 1, "", "", "", 0, abilities, false, remote);
  }

  @ParameterizedTest
  @CsvSource({
    "4000000000, qwen2.5:3b",
    "8589934592, qwen2.5:3b",
    "12000000000, qwen2.5:7b",
    "16780000000, qwen2.5:7b",
    "24000000000, qwen2.5:7b",
    "31900000000, qwen2.5:14b",
    "68719476736, qwen2.5:14b",
  })
  void theModelSuitsTheMemory(long memory, String model) {
    assertThat(ModelAdvice.forMemory(memory).model()).isEqualTo(model);
  }

  @Test
  void aSuggestionSaysWhatItCosts() {
    assertThat(ModelAdvice.MIDDLE.sentence())
        .isEqualTo(
            "`ollama pull qwen2.5:7b` downloads 4.7 GB once and needs about 8 GB of free memory.");
  }

  @Test
  void eachStateHasItsSentences() {
    assertThat(ModelAdvice.say(new Found.NoServer("http://localhost:11434"), 16 * GB))
        .contains("No Ollama answers", "ollama serve", "install", "`ollama pull qwen2.5:7b`");
    assertThat(ModelAdvice.say(new Found.NoModel(), 8 * GB))
        .contains("has no model", "`ollama pull qwen2.5:3b`");
    assertThat(
            ModelAdvice.say(
                new Found.Models(
                    List.of(
                        model("a", Set.of("embedding"), false),
                        model("nomic-embed-text", Set.of(), false),
                        model("b:cloud", Set.of("completion"), true))),
                32 * GB))
        .contains("none of its models", "`ollama pull qwen2.5:14b`");
    assertThat(ModelAdvice.say(new Found.Elsewhere("http://10.0.0.5"), GB))
        .contains("another machine", "OLLAMA_HOST");
    assertThat(
            ModelAdvice.say(new Found.Models(List.of(model("a", Set.of("completion"), false))), GB))
        .isEmpty();
  }
}
