package com.valueinmotion.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code -Dexamples.write=true} writes examples/portfolio anew after a story has changed. */
class SamplePortfolioFilesTest {
  static final Path FOLDER = Path.of("examples", "portfolio");

  @TempDir Path temp;

  @Test
  void theStoriesGiveTheFilesOfExamplesByteForByte() throws IOException {
    Map<String, String> files = new SamplePortfolio().files();
    if (Boolean.getBoolean("examples.write")) {
      write(files, FOLDER);
    }
    write(files, temp);
    for (String name : files.keySet()) {
      assertThat(FOLDER.resolve(name)).hasSameBinaryContentAs(temp.resolve(name));
    }
    try (var found = Files.list(FOLDER)) {
      assertThat(found.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(files.keySet());
    }
  }

  @Test
  void aSecondRunGivesTheSameText() {
    assertThat(new SamplePortfolio().files()).isEqualTo(new SamplePortfolio().files());
  }

  private static void write(Map<String, String> files, Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
  }
}
