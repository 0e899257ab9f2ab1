package com.valueinmotion.console;

import com.valueinmotion.account.Money;
import com.valueinmotion.diagnosis.Diagnosis;
import com.valueinmotion.diagnosis.Expansion;
import com.valueinmotion.diagnosis.Finding;
import com.valueinmotion.diagnosis.Influence;
import com.valueinmotion.diagnosis.Mend;
import com.valueinmotion.diagnosis.Phase;
import com.valueinmotion.diagnosis.PhaseState;
import com.valueinmotion.diagnosis.Priority;
import com.valueinmotion.diagnosis.Reading;
import com.valueinmotion.diagnosis.Waste;
import com.valueinmotion.diagnosis.WastePart;
import com.valueinmotion.diagnosis.profile.Gap;
import com.valueinmotion.diagnosis.profile.Profile;
import com.valueinmotion.workbench.Portfolio;
import java.util.List;
import java.util.stream.Collectors;

/** Diagnoses as a person reads them on the console. */
final class PortfolioText {
  private PortfolioText() {}

  /** Accounts in their order, each with so many reasons. */
  static String of(Portfolio portfolio, int accounts, int reasons) {
    StringBuilder text = new StringBuilder();
    List<Diagnosis> shown = portfolio.diagnoses().stream().limit(accounts).toList();
    text.append("As of ").append(portfolio.asOf()).append(", policy ").append(portfolio.policy());
    int all = portfolio.diagnoses().size();
    text.append(", ").append(all).append(all == 1 ? " account" : " accounts");
    text.append(shown.size() < portfolio.diagnoses().size() ? ", the first " + shown.size() : "");
    text.append(" by priority\n");
    shown.forEach(d -> text.append('\n').append(account(d, reasons)));
    return text.toString();
  }

  static String account(Diagnosis diagnosis, int reasons) {
    StringBuilder text = new StringBuilder();
    text.append(diagnosis.level().glyph()).append(' ').append(diagnosis.levelText());
    text.append(' ').append(diagnosis.index()).append("  ").append(diagnosis.name()).append('\n');
    line(
        text,
        diagnosis
            .breaksAt()
            .map(
                b ->
                    "breaks at "
                        + b.phase().title()
                        + ", explains "
                        + b.explains()
                        + "% of the friction; root cause: "
                        + b.rootCause().text())
            .orElse("no phase broken"));
    diagnosis
        .secondBreak()
        .ifPresent(
            b ->
                line(
                    text,
                    "and before that at "
                        + b.phase().title()
                        + ", explains "
                        + b.explains()
                        + "%; root cause: "
                        + b.rootCause().text()));
    line(text, known(diagnosis));
    diagnosis.gates().forEach(gate -> line(text, "raised: " + gate));
    line(text, priority(diagnosis.priority()));
    line(
        text,
        "friction: "
            + diagnosis.phases().stream()
                .map(PortfolioText::phase)
                .collect(Collectors.joining("  ")));
    diagnosis.reasons().stream()
        .limit(reasons)
        .forEach(f -> line(text, "- " + reason(f) + influence(diagnosis.influence(f))));
    int more = diagnosis.reasons().size() - reasons;
    if (more > 0) {
      line(text, "  and " + more + " more");
    }
    diagnosis.why().mending().ifPresent(mend -> line(text, mend(mend)));
    diagnosis.waste().forEach(waste -> line(text, waste(waste)));
    Expansion expansion = diagnosis.expansion();
    if (expansion != null) {
      line(text, "expansion: " + expansion.text());
    }
    line(text, "motion: " + diagnosis.motion());
    return text.toString();
  }

  private static void line(StringBuilder text, String line) {
    text.append("    ").append(line).append('\n');
  }

  private static String known(Diagnosis diagnosis) {
    String known = diagnosis.coverage() + "% of the evidence known";
    if (diagnosis.upperLevel() == diagnosis.level()) {
      return known;
    }
    int deciding = diagnosis.verdict().deciding();
    List<Phase> unknown = diagnosis.unknownPhases();
    return known
        + "; could be "
        + diagnosis.upperLevel()
        + ": unknown "
        + (unknown.size() == 1 ? "is " : "are ")
        + unknown.stream().map(Phase::title).collect(Collectors.joining(", "))
        + (deciding == unknown.size() ? "" : " (" + deciding + " of them broken would raise it)");
  }

  private static String influence(Influence influence) {
    if (influence.sameFamily()) {
      return " (another of the same family says it too)";
    }
    int points = influence.points();
    return points == 0
        ? ""
        : " (" + points + (points == 1 ? " point" : " points") + " of the index)";
  }

  private static String mend(Mend mend) {
    return mend.then()
        + " once mended: "
        + mend.phases().stream().map(Phase::title).collect(Collectors.joining(", "));
  }

  private static String priority(Priority priority) {
    Long value = priority.value();
    Money arr = priority.arr();
    return "priority "
        + (value == null ? "unknown" : value)
        + " = ARR "
        + (arr == null ? "unknown" : arr)
        + " × p "
        + priority.probability()
        + " × urgency "
        + priority.urgency();
  }

  private static String phase(PhaseState state) {
    Integer friction = state.friction();
    return state.phase().shortTitle()
        + " "
        + (friction == null ? "–" : friction)
        + (state.mending() ? " mending" : "");
  }

  private static String reason(Finding finding) {
    return finding.text()
        + ": "
        + finding.signal().id()
        + " "
        + finding.valueText()
        + " ("
        + finding.thresholdText()
        + "), "
        + finding.evidence().map(PortfolioText::cite).orElse("no source")
        + (finding.stale() ? ", stale" : "");
  }

  private static String cite(Reading reading) {
    return reading.source().cite() + ", " + reading.source().column() + ", " + reading.observedOn();
  }

  private static String waste(Waste waste) {
    return waste.kind().title()
        + ": "
        + waste.parts().stream().map(PortfolioText::part).collect(Collectors.joining("; "))
        + " → "
        + waste.motion();
  }

  private static String part(WastePart part) {
    Money yearly = part.yearly();
    return part.words(Money::toString) + (yearly == null ? "" : ", " + yearly + " a year");
  }

  /** What is said below a single account: the signs of expansion, and its profile. */
  static String more(Diagnosis diagnosis, Profile profile) {
    StringBuilder text = new StringBuilder();
    Expansion expansion = diagnosis.expansion();
    if (expansion != null) {
      line(text, "signs of expansion:");
      expansion.signs().forEach(sign -> line(text, "- " + sign.text()));
    }
    line(text, "profile: " + profile.text());
    if (profile instanceof Profile.Compared compared) {
      compared.gaps().forEach(gap -> line(text, "- " + gap(gap)));
    }
    return text.toString();
  }

  private static String gap(Gap gap) {
    return gap.finding().signal().label()
        + " "
        + gap.valueText()
        + ", usual "
        + gap.medianText()
        + " (z "
        + gap.deviations()
        + ", "
        + gap.cohort()
        + " accounts)";
  }
}
