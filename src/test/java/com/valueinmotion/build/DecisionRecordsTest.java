package com.valueinmotion.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class DecisionRecordsTest {
  private static final Path RECORDS = Path.of("docs", "adr");
  private static final Pattern TEST_NAME = Pattern.compile("`([A-Z]\\w+Test)`");

  @ParameterizedTest
  @MethodSource("records")
  void endsWithTheNameOfATestThatExists(Path record) throws IOException {
    String text = Files.readString(record);

    assertThat(text).contains("## Context", "## Decision", "## Consequences");
    assertThat(testsThatHold(text)).isNotEmpty().isSubsetOf(namesOfTests());
  }

  @Test
  void plantedRecordThatNothingHoldsIsCaught() throws IOException {
    assertThat(testsThatHold("`ArchitectureTest` is above.\n\nHeld by: goodwill\n")).isEmpty();
    assertThat(namesOfTests())
        .contains("DecisionRecordsTest")
        .doesNotContainAnyElementsOf(testsThatHold("Held by: `NeverWrittenTest`\n"));
  }

  private static List<String> testsThatHold(String record) {
    String last = record.lines().toList().getLast();
    return last.startsWith("Held by: ")
        ? TEST_NAME.matcher(last).results().map((MatchResult found) -> found.group(1)).toList()
        : List.of();
  }

  private static List<String> namesOfTests() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src", "test", "java"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith("Test.java"))
          .map(name -> name.substring(0, name.length() - ".java".length()))
          .toList();
    }
  }

  static List<Path> records() throws IOException {
    try (Stream<Path> files = Files.list(RECORDS)) {
      return files.sorted().toList();
    }
  }
}
