package com.valueinmotion.document;

import com.valueinmotion.diagnosis.Diagnosis;
import com.valueinmotion.diagnosis.Finding;
import com.valueinmotion.diagnosis.State;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The first version's report, to the byte: a view of the diagnosis through the six checks it began
 * with (signals that carry a group). Lines end with LF.
 */
public final class RiskAgentReport {
  private static final List<String> GROUPS = List.of("structural", "adoption", "renewal");

  private RiskAgentReport() {}

  /** All accounts, in the order given. */
  public static String render(List<Diagnosis> diagnoses) {
    return diagnoses.stream()
        .map(RiskAgentReport::account)
        .collect(Collectors.joining("", "\n=== VALUE IN MOTION — RISK AGENT ===\n\n", ""));
  }

  private static String account(Diagnosis diagnosis) {
    List<Finding> reasons =
        diagnosis.findings().stream()
            .filter(f -> f.signal().group() != null && f.state() == State.RED)
            .toList();
    String said =
        reasons.isEmpty()
            ? "No risk signals detected"
            : reasons.stream().map(Finding::text).collect(Collectors.joining(", "));
    String breakdown =
        GROUPS.stream()
            .map(group -> "'" + group + "': " + inGroup(reasons, group))
            .collect(Collectors.joining(", ", "{", "}"));
    return Stream.of(
            "Account: " + diagnosis.name(),
            "Risk: " + diagnosis.level(),
            "Reasons: " + said,
            "Action: " + diagnosis.motion(),
            "Breakdown: " + breakdown,
            "-".repeat(50))
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  private static long inGroup(List<Finding> reasons, String group) {
    return reasons.stream().filter(f -> Objects.equals(f.signal().group(), group)).count();
  }
}
