package com.valueinmotion.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.diagnosis.Diagnosis;
import com.valueinmotion.diagnosis.SixChecks;
import com.valueinmotion.intake.SourceFile;
import com.valueinmotion.workbench.DiagnoseFile;
import com.valueinmotion.workbench.PathSource;
import com.valueinmotion.workbench.ProductRules;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The first version's report, byte for byte, from file to text. */
class RiskAgentReportTest {
  private static final int ACCOUNTS = 2_000;
  private static final List<String> NAMES =
      List.of(
          "Acme, Inc.",
          "Müller & Söhne",
          "Ødegård – Nord",
          "\"Quoted\"",
          "日本電気",
          "O'Neil",
          "a\\b",
          "x/y");

  @Test
  void theExampleGivesTheExamplesReport() throws Exception {
    assertThat(report(new PathSource(Path.of("examples", "accounts.json"))))
        .isEqualTo(Files.readString(Path.of("examples", "risk_agent_output.txt")));
  }

  @Test
  void twoThousandAccountsAreReportedAsTheFirstVersionWould() throws Exception {
    SplittableRandom random = new SplittableRandom(42);
    List<String> rows = new ArrayList<>();
    StringBuilder expected = new StringBuilder("\n=== VALUE IN MOTION — RISK AGENT ===\n\n");
    for (int n = 0; n < ACCOUNTS; n++) {
      V0 account =
          new V0(
              NAMES.get(random.nextInt(NAMES.size())) + " " + n,
              near(random, 50),
              near(random, 70),
              near(random, 30),
              random.nextBoolean(),
              near(random, 50),
              random.nextBoolean());
      rows.add(account.json());
      expected.append(account.report());
    }
    assertThat(report(inMemory("[" + String.join(",\n", rows) + "]")))
        .isEqualTo(expected.toString());
  }

  /** Every other value lies on or next to the boundary. */
  private static int near(SplittableRandom random, int boundary) {
    return random.nextBoolean() ? boundary - 1 + random.nextInt(3) : random.nextInt(101);
  }

  private record V0(
      String name, int icp, int complexity, int usage, boolean workflow, int roi, boolean exec) {
    String json() {
      return ("{\"account\": \"%s\", \"icp_score\": %d, \"deal_complexity\": %d, \"usage_30d\": %d,"
              + " \"workflow_integrated\": %b, \"roi_score\": %d, \"exec_engagement\": %b}")
          .formatted(
              name.replace("\\", "\\\\").replace("\"", "\\\""),
              icp,
              complexity,
              usage,
              workflow,
              roi,
              exec);
    }

    /** The rule as it was first written. */
    String report() {
      List<String> reasons = new ArrayList<>();
      int structural =
          check(reasons, icp < 50, "Low ICP fit")
              + check(reasons, complexity > 70, "High deal complexity");
      int adoption =
          check(reasons, usage < 30, "Low usage (30d)")
              + check(reasons, !workflow, "No workflow integration");
      int renewal =
          check(reasons, roi < 50, "Low ROI / value perception")
              + check(reasons, !exec, "No executive engagement");
      int total = structural + adoption + renewal;
      String risk = total >= 4 ? "HIGH" : total >= 2 ? "MEDIUM" : "LOW";
      String action =
          total >= 4
              ? "Recovery: exec alignment + value proof plan (14 days)"
              : total >= 2
                  ? "Stabilize: integrate 1 workflow + adoption targets"
                  : "Expand: identify next use case + exec value review";
      return "Account: "
          + name
          + "\nRisk: "
          + risk
          + "\nReasons: "
          + (reasons.isEmpty() ? "No risk signals detected" : String.join(", ", reasons))
          + "\nAction: "
          + action
          + "\nBreakdown: {'structural': "
          + structural
          + ", 'adoption': "
          + adoption
          + ", 'renewal': "
          + renewal
          + "}\n"
          + "--------------------------------------------------\n";
    }

    private static int check(List<String> reasons, boolean fails, String reason) {
      if (fails) {
        reasons.add(reason);
      }
      return fails ? 1 : 0;
    }
  }

  private static String report(SourceFile file) throws Exception {
    DiagnoseFile diagnose = new DiagnoseFile(ProductRules.load(), Clock.systemUTC());
    String report = RiskAgentReport.render(diagnose.check(file).lines());
    assertThat(throughTheEngine(diagnose.run(file).portfolio().diagnoses())).isEqualTo(report);
    return report;
  }

  /** The rule by itself and the view of whole diagnoses are one report. */
  private static String throughTheEngine(List<Diagnosis> diagnoses) throws Exception {
    SixChecks checks = new SixChecks(ProductRules.load().engine().policy());
    return RiskAgentReport.render(
        diagnoses.stream().map(d -> new RiskAgentReport.Line(d.name(), checks.of(d))).toList());
  }

  private static SourceFile inMemory(String json) {
    return new SourceFile() {
      @Override
      public String name() {
        return "accounts.json";
      }

      @Override
      public InputStream open() {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
      }
    };
  }
}
