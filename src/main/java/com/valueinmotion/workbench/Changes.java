package com.valueinmotion.workbench;

import com.valueinmotion.account.Datum;
import com.valueinmotion.diagnosis.Policy;
import com.valueinmotion.diagnosis.PolicyPack;
import com.valueinmotion.diagnosis.Signal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Changes to try, as a person types them: {@code usage_30d=60} gives a signal a value, {@code
 * usage_30d.red=<25} (or {@code amber}, {@code fresh}, {@code good}, {@code worst}) moves a
 * threshold.
 *
 * @param values by signal id
 * @param thresholds as a policy pack; without text where no threshold moves
 */
public record Changes(Map<String, Datum> values, PolicyPack thresholds) {
  private static final Pattern VALUE = Pattern.compile("(?<signal>[a-z0-9_]+)=(?<to>.+)");
  private static final Pattern THRESHOLD =
      Pattern.compile(
          "(?<signal>[a-z0-9_]+)\\.(?<part>red|amber|good|worst|fresh)="
              + "(?<to>[<>]?=?-?\\d+(?:\\.\\d+)?)");

  /** Throws where a text is no change; says what would be one. */
  public static Changes parse(List<String> texts, Policy policy) throws WorkbenchException {
    Map<String, Datum> values = new LinkedHashMap<>();
    Map<String, StringBuilder> moved = new LinkedHashMap<>();
    for (String text : texts) {
      Matcher threshold = THRESHOLD.matcher(text);
      Matcher value = VALUE.matcher(text);
      if (threshold.matches()) {
        String id = signal(threshold.group("signal"), policy).id();
        moved
            .computeIfAbsent(id, any -> new StringBuilder("  - id: " + id + "\n"))
            .append("    ")
            .append(threshold.group("part"))
            .append(": ")
            .append(quoted(threshold.group("to")))
            .append('\n');
      } else if (value.matches()) {
        Signal signal = signal(value.group("signal"), policy);
        values.put(signal.id(), value(signal, value.group("to")));
      } else {
        throw new WorkbenchException(
            "\""
                + text
                + "\" is no change: write usage_30d=60 for a value or \"usage_30d.red=<25\" for a"
                + " threshold.");
      }
    }
    return new Changes(
        values,
        new PolicyPack(
            "the changes", moved.isEmpty() ? "" : "signals:\n" + String.join("", moved.values())));
  }

  private static String quoted(String number) {
    return number.startsWith("<") || number.startsWith(">") ? "\"" + number + "\"" : number;
  }

  private static Signal signal(String id, Policy policy) throws WorkbenchException {
    return policy
        .signal(id)
        .orElseThrow(
            () ->
                new WorkbenchException(
                    "No signal is called \"" + id + "\". docs/signals.md lists them all."));
  }

  private static Datum value(Signal signal, String text) throws WorkbenchException {
    try {
      return signal.parse(text);
    } catch (IllegalArgumentException e) {
      throw new WorkbenchException(
          "\"" + text + "\" is no value of " + signal.id() + ": " + e.getMessage() + ".", e);
    }
  }
}
