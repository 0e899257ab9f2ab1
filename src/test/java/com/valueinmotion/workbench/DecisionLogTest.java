package com.valueinmotion.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.valueinmotion.workbench.lifecycle.DecideProposal;
import com.valueinmotion.workbench.lifecycle.QueueEntry;
import com.valueinmotion.workbench.lifecycle.ReviewQueue;
import com.valueinmotion.workbench.lifecycle.RunAccounts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionLogTest {
  @TempDir Path folder;

  @Test
  void everyDecisionIsThereWithWhoWhenWhatAndWhy() throws Exception {
    try (Workbench workbench = SamplePortfolio.open(folder.resolve("s.db"), Clock.systemUTC())) {
      new RunAccounts(workbench.lifecycle()).all(Progress.unwatched());
      QueueEntry first = new ReviewQueue(workbench.lifecycle()).now().open().getFirst();
      new DecideProposal(workbench.lifecycle())
          .reject(
              first.ask().id(),
              first.ask().draft().hash(),
              "timing",
              "=cmd|' /C calc'!A0, \"later\"",
              "Ana");

      List<String> lines = workbench.decisionLog().csv().lines().toList();
      assertThat(lines.getFirst()).startsWith("id,at,account_id,about,title,verdict,by,reason");
      assertThat(lines)
          .as("a spreadsheet takes no cell for a formula")
          .anyMatch(
              line ->
                  line.contains("rejected,Ana,\"'=cmd|' /C calc'!A0, \"\"later\"\"\"")
                      && line.contains(first.ask().draft().hash()));
      assertThat(lines).anyMatch(line -> line.contains("done by policy,policy "));

      Path file = workbench.decisionLog().write(folder.resolve("log.jsonl"), false);
      assertThat(Files.readAllLines(file)).hasSize(lines.size() - 1);
      assertThatThrownBy(() -> workbench.decisionLog().write(file, false))
          .isInstanceOf(WorkbenchException.class)
          .hasMessageContaining("already there");
    }
  }
}
