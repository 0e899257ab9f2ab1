package com.valueinmotion.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** run, queue, approve, reject, snooze, runs, log: the lifecycle from the command line. */
class RunVerbsTest {
  @TempDir Path folder;

  @BeforeEach
  void importSample() throws Exception {
    List<String> args = new ArrayList<>(List.of("import", "--known-on", "2026-11-22"));
    try (Stream<Path> files = Files.list(Path.of("examples", "portfolio"))) {
      files.sorted().map(Path::toString).forEach(args::add);
    }
    run(args.toArray(String[]::new));
  }

  private Terminal.Ran run(String... args) {
    return terminal().onStore(args);
  }

  private Terminal terminal() {
    return new Terminal(folder);
  }

  private String first(String account) {
    Matcher entry =
        Pattern.compile("(?m)^ *(\\d+)  . " + account).matcher(run("queue", "--all").out());
    assertThat(entry.find()).isTrue();
    return entry.group(1);
  }

  @Test
  void anAccountGoesFromRunToApprovedPlan() throws Exception {
    assertThat(run("run", "Halden Freight").out()).contains("Human approval", "1 accounts");
    String id = first("Halden Freight");
    assertThat(run("queue", id).out()).contains("Recovery", "breaks at Workflow", "content ");

    Terminal.Ran approved = run("approve", id, "--reason", "agreed in the team meeting");

    assertThat(approved.exit()).isZero();
    assertThat(approved.out()).contains("approved", "plan kept, version 1", "mail draft written");
    try (Stream<Path> drafts = Files.list(folder.resolve("workbench-drafts"))) {
      assertThat(drafts).singleElement().asString().endsWith(".eml");
    }
    assertThat(run("approve", id).err()).contains("Entry " + id + " is no longer open");
    assertThat(run("log", "export").out())
        .contains("agreed in the team meeting", "approved", "id,at,account_id");
  }

  @Test
  void aRejectionLeadsToAnotherDraftAndASnoozeHidesIt() {
    run("run", "Halden Freight");
    String id = first("Halden Freight");
    assertThat(run("reject", id, "--reason", "too much", "--because", "size").exit()).isZero();
    String next = first("Halden Freight");
    assertThat(next).isNotEqualTo(id);
    assertThat(run("queue", next).out()).contains("drafted anew, with 2 actions");

    assertThat(run("snooze", next, "--until", "2099-01-01").out()).contains("snoozed");
    assertThat(run("queue").out()).doesNotContain("drafted anew");
    assertThat(run("reject", next, "--reason", "x", "--because", "weather").exit()).isEqualTo(2);
  }

  @Test
  void aRunCanBeLookedAtTravelledThroughAndForked() {
    run("run", "Halden Freight");
    assertThat(run("runs").out()).contains("Halden Freight", "waiting");
    assertThat(run("runs", "show", "1").out())
        .contains("risk-detected", "draft-mitigation", "waits: ");
    assertThat(run("runs", "show", "1", "--mermaid").out()).startsWith("flowchart TD");
    assertThat(run("runs", "show", "1", "--step", "1").out()).contains("After step 1", "card = {");
    assertThat(run("runs", "show", "9").exit()).isEqualTo(3);

    assertThat(run("runs", "fork", "1", "--step", "0", "--reason", "again").out())
        .contains("Run 2 goes on in place of run 1");
    assertThat(run("runs").out()).contains("superseded");
  }

  @Test
  void aDryRunKeepsNothing() {
    assertThat(run("run", "--dry-run").out()).contains("40 accounts", "Nothing was kept");
    assertThat(run("runs").out()).contains("no runs yet");
    assertThat(Files.exists(folder.resolve("workbench-drafts"))).isFalse();
  }

  @Test
  void onlyTheAgentsThatAreNamedAreAsked() {
    assertThat(run("run", "--agent", "renewal,qbr", "Halden Freight").exit()).isZero();
    assertThat(run("queue").out()).contains("Renewal T-60").doesNotContain("Recovery");
    assertThat(run("run", "--agent", "oracle").err()).contains("no agent is called");
  }

  @Test
  void jsonIsForPrograms() {
    assertThat(run("run", "Halden Freight", "--json").out())
        .contains("\"account\" : \"Halden Freight\"", "\"node\" : \"approval\"");
    assertThat(run("queue", "--json").out()).contains("\"motion\" : \"Recovery", "\"rank\"");
    assertThat(run("runs", "--json").out()).contains("\"status\" : \"waiting\"");
  }
}
