package com.valueinmotion.document;

import com.valueinmotion.diagnosis.Diagnosis;
import com.valueinmotion.diagnosis.SixCheck;
import com.valueinmotion.diagnosis.State;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The first version's report, to the byte: a view of the diagnosis through the six checks it began
 * with (signals that carry one). Lines end with LF.
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
    List<Reason> reasons =
        diagnosis.findings().stream()
            .filter(f -> f.state() == State.RED)
            .flatMap(f -> Stream.ofNullable(f.signal().check()).map(c -> new Reason(c, f.text())))
            .sorted(Comparator.comparingInt(reason -> reason.check().place()))
            .toList();
    String said =
        reasons.isEmpty()
            ? "No risk signals detected"
            : reasons.stream().map(Reason::text).collect(Collectors.joining(", "));
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

  private static long inGroup(List<Reason> reasons, String group) {
    return reasons.stream().filter(reason -> reason.check().group().equals(group)).count();
  }

  private record Reason(SixCheck check, String text) {}
}
