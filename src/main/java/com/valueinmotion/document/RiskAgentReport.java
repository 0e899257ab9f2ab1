package com.valueinmotion.document;

import com.valueinmotion.diagnosis.Signal;
import com.valueinmotion.diagnosis.SixCheck;
import com.valueinmotion.diagnosis.SixChecks;
import java.util.List;

/** The first version's report, to the byte. Lines end with LF. */
public final class RiskAgentReport {
  private static final List<String> GROUPS = List.of("structural", "adoption", "renewal");
  private static final String RULE = "-".repeat(50) + "\n";

  private RiskAgentReport() {}

  /**
   * An account of the report.
   *
   * @param name as the file has it
   * @param outcome what the six checks say
   */
  public record Line(String name, SixChecks.Outcome outcome) {}

  /** All accounts, in the order given. */
  public static String render(List<Line> accounts) {
    StringBuilder text = new StringBuilder("\n=== VALUE IN MOTION — RISK AGENT ===\n\n");
    accounts.forEach(account -> append(text, account));
    return text.toString();
  }

  private static void append(StringBuilder text, Line account) {
    SixChecks.Outcome outcome = account.outcome();
    text.append("Account: ").append(account.name());
    text.append("\nRisk: ").append(outcome.level());
    text.append("\nReasons: ");
    if (outcome.reasons().isEmpty()) {
      text.append("No risk signals detected");
    }
    String separator = "";
    for (Signal reason : outcome.reasons()) {
      text.append(separator).append(reason.whenRed());
      separator = ", ";
    }
    text.append("\nAction: ").append(outcome.action());
    text.append("\nBreakdown: {");
    separator = "";
    for (String group : GROUPS) {
      text.append(separator).append('\'').append(group).append("': ");
      text.append(inGroup(outcome.reasons(), group));
      separator = ", ";
    }
    text.append("}\n").append(RULE);
  }

  private static int inGroup(List<Signal> reasons, String group) {
    int count = 0;
    for (Signal reason : reasons) {
      SixCheck check = reason.check();
      count += check != null && check.group().equals(group) ? 1 : 0;
    }
    return count;
  }
}
