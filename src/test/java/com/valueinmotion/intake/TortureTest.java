package com.valueinmotion.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Every file ends in rows, in rows refused with reasons, or in one sentence. */
class TortureTest {
  private static final int ENOUGH_FILES = 60;

  @Test
  @Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void everyFileIsReadOrRefusedIn512Megabytes() throws Exception {
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("java.class.path"),
                TortureRun.class.getName())
            .redirectErrorStream(true)
            .start();
    String said;
    try {
      said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(child.waitFor(1, TimeUnit.MINUTES)).isTrue();
    } finally {
      child.destroyForcibly();
    }

    assertThat(said).contains("DONE ").doesNotContain("WRONG");
    assertThat(child.exitValue()).isZero();
  }

  @Test
  void thereAreManyAndEachHasItsOwnName() {
    List<String> names = TortureRun.files().stream().map(Torture::name).toList();

    assertThat(names).hasSizeGreaterThan(ENOUGH_FILES);
  }
}
