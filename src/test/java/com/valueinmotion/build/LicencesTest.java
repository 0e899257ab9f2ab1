package com.valueinmotion.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What we ship stands in docs/licences.md, at the version we ship. */
final class LicencesTest {
  private static final Pattern DEPENDENCY =
      Pattern.compile(
          "<dependency>\\s*<groupId>(?<group>.*?)</groupId>\\s*<artifactId>(?<artifact>.*?)</artifactId>"
              + "\\s*<version>(?<version>.*?)</version>(?<rest>.*?)</dependency>",
          Pattern.DOTALL);

  @Test
  void everyDependencyStandsInTheTable() throws IOException {
    String table = Files.readString(Path.of("docs", "licences.md"));

    List<String> shipped = shipped(Files.readString(Path.of("pom.xml")));

    assertThat(shipped).hasSizeGreaterThan(10).allSatisfy(line -> assertThat(table).contains(line));
  }

  @Test
  void dependencyAtAnotherVersionIsNotTaken() {
    String pom =
        """
        <java.version>2</java.version>
        <dependency>
          <groupId>org.example</groupId>
          <artifactId>planted</artifactId>
          <version>${java.version}</version>
        </dependency>
        <dependency>
          <groupId>org.example</groupId>
          <artifactId>tried</artifactId>
          <version>1</version>
          <scope>test</scope>
        </dependency>
        """;

    assertThat(shipped(pom)).containsExactly("| org.example:planted | 2 | ");
  }

  /** The beginnings of the lines that the table must have. */
  private static List<String> shipped(String pom) {
    List<String> lines = new ArrayList<>();
    Matcher dependency = DEPENDENCY.matcher(pom);
    while (dependency.find()) {
      if (!dependency.group("rest").contains("<scope>test</scope>")) {
        String library = dependency.group("group") + ":" + dependency.group("artifact");
        lines.add("| " + library + " | " + resolved(dependency.group("version"), pom) + " | ");
      }
    }
    return lines;
  }

  private static String resolved(String version, String pom) {
    if (!version.startsWith("${")) {
      return version;
    }
    String property = version.substring(2, version.length() - 1);
    Matcher value = Pattern.compile("<" + Pattern.quote(property) + ">(.*?)<").matcher(pom);
    assertThat(value.find()).as(property).isTrue();
    return value.group(1);
  }
}
