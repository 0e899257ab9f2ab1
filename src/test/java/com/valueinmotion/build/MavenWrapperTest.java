package com.valueinmotion.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script `mvnw`, among programs that only pretend to be Maven and curl. */
final class MavenWrapperTest {
  @TempDir Path folder;

  @BeforeEach
  void onlyWhereThereIsAShell() {
    assumeThat(Path.of("/bin/sh")).isExecutable();
  }

  @ParameterizedTest
  @ValueSource(strings = {"3.8.7", "3.8.10", "3.10.0", "4.0.0-rc-5"})
  void newEnoughMavenIsRunWithTheArgumentsAsGiven(String version) throws Exception {
    mavenOnThePath(version, "echo \"ran: $*\"");

    Ended ended = mvnw("-q", "verify", "-Dwords=two words");

    assertThat(ended.status()).isZero();
    assertThat(ended.output()).isEqualTo("ran: -q verify -Dwords=two words\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"3.8.6", "3.6.3", "2.10.1"})
  void olderMavenIsRefusedWithASentenceThatSaysWhatToDo(String version) throws Exception {
    mavenOnThePath(version, "echo ran");

    Ended ended = mvnw("verify");

    assertThat(ended.status()).isEqualTo(1);
    assertThat(ended.output())
        .contains("needs Maven 3.8.7 or newer", "the path has " + version, "MVNW_REPOURL")
        .doesNotContain("ran");
  }

  @Test
  void fetchedMavenWithAnotherChecksumIsThrownAway() throws Exception {
    mavenOnThePath("3.8.6", "echo ran");
    // curl -fsSL -o FILE URL
    program("curl", "echo planted >\"$3\"");

    Ended ended = mvnw("verify");

    assertThat(ended.status()).isEqualTo(1);
    assertThat(ended.output()).contains("its SHA-512 differs").doesNotContain("ran");
    try (var kept = Files.list(folder.resolve("m2/wrapper/dists"))) {
      assertThat(kept).isEmpty();
    }
  }

  @Test
  void missingJdkIsToldInASentenceAfterMavensOwnWords() throws Exception {
    mavenOnThePath("3.9.9", "echo 'Cannot find matching toolchain definitions'; exit 1");

    Ended ended = mvnw("verify");

    assertThat(ended.status()).isEqualTo(1);
    assertThat(ended.output()).contains("needs a JDK 25 or newer", "JAVA25_HOME", "Temurin");
  }

  @Test
  void anyOtherFailureIsLeftToMavensOwnWords() throws Exception {
    mavenOnThePath("3.9.9", "echo 'There are test failures'; exit 7");

    Ended ended = mvnw("verify");

    assertThat(ended).isEqualTo(new Ended(7, "There are test failures\n"));
  }

  private record Ended(int status, String output) {}

  private void mavenOnThePath(String version, String otherwise) throws IOException {
    program(
        "mvn",
        "[ \"$2\" = --version ] && echo 'Apache Maven %s (x)' && exit".formatted(version),
        otherwise);
  }

  private void program(String name, String... lines) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, "#!/bin/sh\n" + String.join("\n", lines) + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private Ended mvnw(String... arguments) throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of("/bin/sh", "mvnw"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    var environment = builder.environment();
    environment.merge("PATH", folder + ":", (path, first) -> first + path);
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    environment.put("MAVEN_USER_HOME", folder.resolve("m2").toString());
    environment.remove("MVNW_REPOURL");
    if (Files.exists(folder.resolve("curl"))) {
      environment.put("MVNW_REPOURL", "https://repository.example");
    }
    Process process = builder.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), output);
  }
}
