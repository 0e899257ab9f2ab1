package com.valueinmotion.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Changes that are tried out, and policy packs, on the sample portfolio. */
class WhatIfTest {
  private static final String DAY = "2026-11-22";

  @TempDir private Path folder;
  private Terminal terminal;

  @BeforeEach
  void importTheSample() throws IOException {
    terminal = new Terminal(folder);
    List<String> command = new ArrayList<>(List.of("import", "--known-on", DAY));
    try (Stream<Path> files = Files.list(Path.of("examples", "portfolio"))) {
      files.sorted().map(Path::toString).forEach(command::add);
    }
    terminal.onStore(command.toArray(String[]::new)).exits(0);
  }

  private JsonNode whatIf(String... changes) throws IOException {
    List<String> command = new ArrayList<>(List.of("what-if", "--as-of", DAY, "--json"));
    command.addAll(List.of(changes));
    return terminal.onStore(command.toArray(String[]::new)).exits(0).json();
  }

  @Test
  void aMendedWorkflowTakesTheBreakAndTheLevelWithIt() throws IOException {
    JsonNode halden = whatIf("Halden Freight", "workflows_live_pct=100");

    assertThat(halden.at("/before/risk").asText()).isEqualTo("HIGH");
    assertThat(halden.at("/before/break").asText()).isEqualTo("Workflow");
    assertThat(halden.at("/after/break").asText()).isNotEqualTo("Workflow");
    assertThat(halden.at("/after/index").asInt())
        .isLessThanOrEqualTo(halden.at("/before/index").asInt());
    assertThat(halden.get("phases")).hasSize(1);
    assertThat(halden.at("/phases/0/phase").asText()).isEqualTo("Workflow");
    assertThat(halden.at("/phases/0/mended").asBoolean()).isTrue();
    assertThat(halden.get("gone").toString()).contains("workflows_live_pct");
  }

  @Test
  void aStricterThresholdBreaksAPhase() throws IOException {
    JsonNode radley = whatIf("Radley Optics", "shelfware_pct.red=>45");

    assertThat(radley.at("/before/risk").asText()).isEqualTo("LOW");
    assertThat(radley.at("/after/risk").asText()).isEqualTo("MEDIUM");
    assertThat(radley.get("levelChanges").asBoolean()).isTrue();
  }

  @Test
  void nothingIsStored() throws IOException {
    String before = terminal.onStore("diagnose", "--as-of", DAY, "--json").exits(0).out();
    whatIf("Halden Freight", "usage_30d=100", "usage_30d.red=<5");

    assertThat(terminal.onStore("diagnose", "--as-of", DAY, "--json").exits(0).out())
        .isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "usage_3d=60|No signal is called \"usage_3d\"",
        "usage_30d=many|it is a number, at least 0, at most 100",
        "exec_engagement=perhaps|it is yes or no",
        "renewal_flag=late|it is one of none, budget_cut, competitor, notice",
        "usage_30d|is no change",
        "usage_30d.red=<90|the changes, line 3: usage_30d: good, amber, red and worst",
      })
  void aChangeThatMakesNoSenseIsSaid(String change, String problem) {
    assertThat(terminal.onStore("what-if", "Halden Freight", change).exits(3).err())
        .contains(problem);
  }

  @Test
  void aPackSaysWhichAccountsChangeLevel() throws IOException {
    Path pack = folder.resolve("strict.yaml");
    Files.writeString(pack, "signals:\n  - {id: shelfware_pct, red: \">45\"}\n");

    JsonNode moved =
        terminal.onStore("policy", pack.toString(), "--as-of", DAY, "--json").exits(0).json();

    assertThat(moved.get("accounts").asInt()).isEqualTo(40);
    assertThat(moved.get("before").asText()).isNotEqualTo(moved.get("after").asText());
    assertThat(moved.findValuesAsText("account")).contains("Radley Optics");
    JsonNode diagnosed =
        terminal
            .onStore(
                "diagnose", "Radley Optics", "--policy", pack.toString(), "--as-of", DAY, "--json")
            .exits(0)
            .json();
    assertThat(diagnosed.get("policy").asText()).isEqualTo(moved.get("after").asText());
    assertThat(diagnosed.at("/accounts/0/risk").asText()).isEqualTo("MEDIUM");
    assertThat(
            terminal
                .onStore("policy", pack.toString(), "--against", pack.toString(), "--as-of", DAY)
                .exits(0)
                .out())
        .contains("0 of 40 accounts change level");
  }

  @Test
  void aPackWithAMistakeIsRefusedWithItsLine() throws IOException {
    Path pack = folder.resolve("wrong.yaml");
    Files.writeString(pack, "signals:\n  - id: usage_30d\n    red: \"<90\"\n");

    assertThat(
            terminal
                .onStore("diagnose", "--policy", pack.toString(), "--as-of", DAY)
                .exits(3)
                .err())
        .contains("wrong.yaml, line 3: usage_30d")
        .contains("nothing stored");
    assertThat(terminal.onStore("policy", folder.resolve("none.yaml").toString()).exits(3).err())
        .contains("cannot be read");
  }
}
