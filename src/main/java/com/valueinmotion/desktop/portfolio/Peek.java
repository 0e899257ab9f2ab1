package com.valueinmotion.desktop.portfolio;

import com.valueinmotion.account.Money;
import com.valueinmotion.desktop.text.DayText;
import com.valueinmotion.desktop.text.MoneyText;
import com.valueinmotion.desktop.text.SignedText;
import com.valueinmotion.desktop.text.WasteText;
import com.valueinmotion.diagnosis.Diagnosis;
import com.valueinmotion.diagnosis.Finding;
import com.valueinmotion.diagnosis.Reading;
import com.valueinmotion.diagnosis.Waste;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the pane at the right says of one account, in words.
 *
 * @param contract "€412k · notice in 38 d · 82% known"
 * @param range "could be HIGH 84", or empty where nothing unknown could make it worse
 * @param breaks "breaks at Workflow, explains 89%", or empty
 * @param why the worst reasons
 * @param nothing what is said where there is no reason
 * @param raised the gates that raised the level
 * @param waste lean wastes
 * @param next the motions called for
 */
record Peek(
    String contract,
    String range,
    String breaks,
    List<Why> why,
    String nothing,
    List<String> raised,
    List<WasteText> waste,
    List<String> next) {
  private static final int REASONS = 4;

  /**
   * A reason.
   *
   * @param what "usage, 30 days 22"
   * @param where " (red below 30), usage.csv row 118, 4 days old"
   */
  record Why(Finding finding, String what, String where) {}

  static Peek of(PortfolioRow row) {
    Diagnosis diagnosis = row.diagnosis();
    return new Peek(
        contract(row),
        range(diagnosis),
        diagnosis
            .breaksAt()
            .map(b -> "breaks at " + b.phase().title() + ", explains " + b.explains() + "%")
            .orElse(""),
        diagnosis.reasons().stream().limit(REASONS).map(Peek::why).toList(),
        diagnosis.coverage() == 0
            ? "Nothing is known yet: import files that tell."
            : "No risk signals detected.",
        diagnosis.gates(),
        diagnosis.waste().stream().map(WasteText::of).toList(),
        Stream.concat(Stream.of(diagnosis.motion()), diagnosis.waste().stream().map(Waste::motion))
            .distinct()
            .toList());
  }

  private static String contract(PortfolioRow row) {
    Money arr = row.diagnosis().term().arr();
    Integer notice = row.noticeDays();
    String when =
        notice == null
            ? "renewal unknown"
            : notice == 0
                ? "notice today"
                : notice < 0 ? "notice passed " + -notice + " d ago" : "notice in " + notice + " d";
    return (arr == null ? "ARR unknown" : MoneyText.compact(arr))
        + " · "
        + when
        + " · "
        + row.diagnosis().coverage()
        + "% known";
  }

  private static String range(Diagnosis diagnosis) {
    return diagnosis.upperLevel() == diagnosis.level()
        ? ""
        : "could be " + diagnosis.upperLevel() + " " + diagnosis.upperIndex();
  }

  private static Why why(Finding finding) {
    Reading reading = finding.reading();
    String from =
        reading == null
            ? ""
            : ", " + reading.source().cite() + ", " + DayText.age(finding.ageDays());
    return new Why(
        finding,
        finding.signal().label() + " " + SignedText.of(finding.valueText()),
        " (" + SignedText.of(finding.thresholdText()) + ")" + from);
  }
}
