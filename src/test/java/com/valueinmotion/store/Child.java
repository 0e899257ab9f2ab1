package com.valueinmotion.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Another Java process that runs a main of the test tree, is listened to, and may be killed. */
public final class Child {
  private final Process process;
  private final BufferedReader output;
  private final Path complaints;

  private Child(Process process, Path complaints) {
    this.process = process;
    this.output = process.inputReader(StandardCharsets.UTF_8);
    this.complaints = complaints;
  }

  public static Child start(Class<?> main, String... arguments) throws IOException {
    Path complaints = Files.createTempFile("child", ".err");
    complaints.toFile().deleteOnExit();
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
    command.addAll(List.of(arguments));
    return new Child(
        new ProcessBuilder(command).redirectError(complaints.toFile()).start(), complaints);
  }

  public long pid() {
    return process.pid();
  }

  /** What it says next; null at its end. */
  public @Nullable String line() throws IOException {
    return output.readLine();
  }

  /** Kills it as kill -9 does; returns what it had still said. */
  public List<String> kill() throws IOException, InterruptedException {
    // Through its handle: the process itself would also throw away what it had still said.
    process.toHandle().destroyForcibly();
    process.waitFor();
    List<String> rest = new ArrayList<>();
    for (String line = line(); line != null; line = line()) {
      rest.add(line);
    }
    return rest;
  }

  /** Waits for its own end; its exit code. */
  public int end() throws InterruptedException {
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
    return process.waitFor();
  }

  public int exit() {
    return process.exitValue();
  }

  /** What it wrote on standard error. */
  String complaint() throws IOException {
    return Files.readString(complaints);
  }
}
