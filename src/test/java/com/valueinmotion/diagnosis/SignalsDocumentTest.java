package com.valueinmotion.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SignalsDocumentTest {
  private static final Path PAGE = Path.of("docs", "signals.md");

  /** {@code -Ddocs.write=true} writes the page anew. */
  @Test
  void thePageIsWhatTheCatalogueSays() throws IOException {
    String page = SignalsDocument.of(Policies.shipped());
    if (Boolean.getBoolean("docs.write")) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(page);
  }

  @Test
  void everySignalStandsThere() {
    String page = SignalsDocument.of(Policies.shipped());
    assertThat(Policies.shipped().signals())
        .hasSize(42)
        .allSatisfy(signal -> assertThat(page).contains("### `" + signal.id() + "`"));
  }
}
