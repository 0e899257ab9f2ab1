package com.valueinmotion.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs commands on one store, as a shell would. */
final class Terminal {
  private final Path store;

  Terminal(Path folder) {
    this.store = folder.resolve("workbench.db");
  }

  /** What a command left behind. */
  record Ran(int exit, String out, String err) {
    Ran exits(int expected) {
      assertThat(exit).as("exit code; standard error: %s", err).isEqualTo(expected);
      return this;
    }

    JsonNode json() throws IOException {
      return new ObjectMapper().readTree(out);
    }
  }

  Path store() {
    return store;
  }

  /** With {@code --store} added. */
  Ran onStore(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.add("--store");
    all.add(store.toString());
    return run(all.toArray(String[]::new));
  }

  static Ran run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit = new Console(out, err).run(args);
    return new Ran(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
