package com.valueinmotion.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The six checks in a CPython of their own process, which holds the accounts in its memory. */
final class Python implements AutoCloseable {
  private static final String TWIN = Path.of("src", "test", "python", "six_checks.py").toString();
  private static final String WHICH =
      "import sys; print(sys.implementation.name, sys.version.split()[0])";

  private final Process process;
  private final OutputStream to;
  private final BufferedReader from;

  private Python(String... arguments) throws IOException {
    process = new ProcessBuilder(arguments).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    to = process.getOutputStream();
    from = process.inputReader(StandardCharsets.UTF_8);
  }

  /** "cpython 3.11.7"; empty where this machine has no python3, or one that is not CPython. */
  static Optional<String> version() {
    try (Python python = new Python("python3", "-I", "-c", WHICH)) {
      return Optional.ofNullable(python.from.readLine()).filter(v -> v.startsWith("cpython "));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The report of these accounts. */
  static String report(List<V0Account> accounts) throws IOException {
    try (Python python = new Python("python3", "-I", TWIN)) {
      python.tell(json(accounts));
      return python.from.readAllAsString();
    }
  }

  /** Holds these accounts, ready for rounds. */
  static Python holding(List<V0Account> accounts) throws IOException {
    Python python = new Python("python3", "-I", TWIN, "--rounds");
    python.round(json(accounts));
    return python;
  }

  /** Runs one round, "check" or "report", and gives its answer: see the script. */
  String round(String kind) throws IOException {
    tell(kind);
    String answer = from.readLine();
    if (answer == null) {
      throw new IOException(TWIN + " ended early");
    }
    return answer;
  }

  private void tell(String line) throws IOException {
    to.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    to.flush();
  }

  private static String json(List<V0Account> accounts) throws IOException {
    return new ObjectMapper().writeValueAsString(accounts.stream().map(V0Account::fields).toList());
  }

  @Override
  public void close() throws IOException {
    to.close();
    from.close();
    process.destroy();
  }
}
