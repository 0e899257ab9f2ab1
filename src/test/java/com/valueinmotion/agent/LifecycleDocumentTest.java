package com.valueinmotion.agent;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.workbench.ProductRules;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LifecycleDocumentTest {
  private static final Path PAGE = Path.of("docs", "lifecycle.md");

  @Test
  void thePageShowsTheGraphAndThePolicyAsTheyAre() throws Exception {
    ProductRules rules = ProductRules.load();
    String page = LifecycleDocument.of(rules.graph().graph(), rules.governance());
    if (Boolean.getBoolean("docs.write")) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE)).as("-Ddocs.write=true writes it anew").isEqualTo(page);
  }
}
