package com.valueinmotion.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The small examples, by the first version's rule written out once more. */
class ExamplesTest {
  private static final Path FOLDER = Path.of("examples");

  @Test
  void theReportIsWhatTheFirstVersionsRuleSaysOfTheTwoAccounts() throws IOException {
    StringBuilder report = new StringBuilder("\n=== VALUE IN MOTION — RISK AGENT ===\n\n");
    for (JsonNode account : read("accounts.json")) {
      List<String> reasons = new ArrayList<>();
      int structural =
          count(reasons, account.get("icp_score").intValue() < 50, "Low ICP fit")
              + count(
                  reasons, account.get("deal_complexity").intValue() > 70, "High deal complexity");
      int adoption =
          count(reasons, account.get("usage_30d").intValue() < 30, "Low usage (30d)")
              + count(
                  reasons,
                  !account.get("workflow_integrated").booleanValue(),
                  "No workflow integration");
      int renewal =
          count(reasons, account.get("roi_score").intValue() < 50, "Low ROI / value perception")
              + count(
                  reasons,
                  !account.get("exec_engagement").booleanValue(),
                  "No executive engagement");
      boolean high = structural + adoption + renewal >= 4;
      report.append("Account: ").append(account.get("account").textValue()).append('\n');
      report.append("Risk: ").append(high ? "HIGH" : "LOW").append('\n');
      report
          .append("Reasons: ")
          .append(reasons.isEmpty() ? "No risk signals detected" : String.join(", ", reasons))
          .append('\n');
      report
          .append("Action: ")
          .append(
              high
                  ? "Recovery: exec alignment + value proof plan (14 days)"
                  : "Expand: identify next use case + exec value review")
          .append('\n');
      report.append(
          "Breakdown: {'structural': %d, 'adoption': %d, 'renewal': %d}\n"
              .formatted(structural, adoption, renewal));
      report.append("-".repeat(50)).append('\n');
    }
    assertThat(Files.readString(FOLDER.resolve("risk_agent_output.txt")))
        .isEqualTo(report.toString())
        .contains("{'structural': 2, 'adoption': 2, 'renewal': 2}");
  }

  @Test
  void theHandoffNoteTellsOfTwoChampionsApiTestingAndEmea() throws IOException {
    JsonNode account = read("sample_account.json");
    assertThat(account.fieldNames())
        .toIterable()
        .containsExactly("account_name", "licenses", "active_users", "renewal_date", "notes");
    assertThat(account.get("account_name").textValue()).isEqualTo("ACME Corp");
    assertThat(account.get("licenses").intValue()).isEqualTo(100);
    assertThat(account.get("active_users").intValue()).isEqualTo(35);
    assertThat(account.get("renewal_date").textValue()).isEqualTo("2026-03-01");
    assertThat(account.get("notes").textValue())
        .contains("two champions", "API testing", "rollout to EMEA");
  }

  private static int count(List<String> reasons, boolean failed, String reason) {
    if (failed) {
      reasons.add(reason);
    }
    return failed ? 1 : 0;
  }

  private static JsonNode read(String file) throws IOException {
    return new ObjectMapper().readTree(Files.readString(FOLDER.resolve(file)));
  }
}
