package com.valueinmotion.desktop.portfolio;

import com.valueinmotion.account.Money;
import com.valueinmotion.desktop.text.CountText;
import com.valueinmotion.diagnosis.Level;
import com.valueinmotion.diagnosis.Waste;
import com.valueinmotion.diagnosis.WasteKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The key figures over a portfolio, computed from its diagnoses. What is unknown is said. */
final class Kpis {
  private final List<PortfolioRow> rows;
  private final Totals totals;
  private final @Nullable Money arr;

  private Kpis(List<PortfolioRow> rows) {
    this.rows = rows;
    this.totals = Totals.of(rows);
    this.arr = totals.sum(rows, Kpis::arrOf);
  }

  static List<Kpi> of(List<PortfolioRow> rows) {
    Kpis kpis = new Kpis(rows);
    return List.of(kpis.arr(), kpis.atRisk(), kpis.renewals(), kpis.waste(), kpis.unproven());
  }

  private Kpi arr() {
    long unknown = rows.stream().filter(row -> arrOf(row) == null).count();
    long leftOut = totals.leftOut(rows);
    StringBuilder note = new StringBuilder(accounts(rows.size()));
    if (leftOut > 0) {
      note.append(", ").append(CountText.of(leftOut)).append(" not in ").append(totals.currency());
    }
    if (unknown > 0 && unknown == rows.size()) {
      return new Kpi("ARR", Totals.text(arr), "no account with ARR", false);
    }
    if (unknown > 0) {
      note.append(", ").append(CountText.of(unknown)).append(" unknown");
    }
    return new Kpi("ARR", Totals.text(arr), note.toString(), false);
  }

  private Kpi atRisk() {
    List<PortfolioRow> high = rows.stream().filter(row -> row.level() == Level.HIGH).toList();
    Money sum = totals.sum(high, Kpis::arrOf);
    String value = high.isEmpty() && (arr != null || rows.isEmpty()) ? "none" : Totals.text(sum);
    return new Kpi(
        "ARR at risk",
        value,
        CountText.of(high.size()) + " HIGH" + share(", ", sum, ""),
        !high.isEmpty());
  }

  private Kpi renewals() {
    List<PortfolioRow> soon = rows.stream().filter(Facets::renewsSoon).toList();
    long unknown = rows.stream().filter(row -> row.renewalDays() == null).count();
    String note = soon.isEmpty() ? "" : "ARR " + Totals.text(totals.sum(soon, Kpis::arrOf));
    String rest = unknown == 0 ? "" : CountText.of(unknown) + " without a date";
    return new Kpi(
        "Renewals in 90 days",
        CountText.of(soon.size()),
        note.isEmpty() || rest.isEmpty() ? note + rest : note + ", " + rest,
        false);
  }

  private Kpi waste() {
    Money idle = totals.sum(rows, Kpis::mudaOf);
    return new Kpi(
        "Waste in money",
        idle == null ? "unknown" : Totals.text(idle) + " a year",
        idle == null ? "needs seats, users and ARR" : "Muda" + share(", ", idle, " of ARR"),
        false);
  }

  private Kpi unproven() {
    long count = rows.stream().filter(row -> row.diagnosis().unproven()).count();
    return new Kpi("Unproven", CountText.of(count), "LOW on little evidence", false);
  }

  /** ", 35.7%", or nothing where it cannot be said. */
  private String share(String before, @Nullable Money part, String after) {
    if (part == null || arr == null || arr.minor() <= 0) {
      return "";
    }
    BigDecimal percent =
        part.major().multiply(BigDecimal.valueOf(100)).divide(arr.major(), 1, RoundingMode.HALF_UP);
    return before + percent.toPlainString() + "%" + after;
  }

  private static @Nullable Money arrOf(PortfolioRow row) {
    return row.diagnosis().term().arr();
  }

  /** Idle seats alone: the seats of other kinds of waste may be the same seats. */
  private static @Nullable Money mudaOf(PortfolioRow row) {
    return row.diagnosis().waste().stream()
        .filter(waste -> waste.kind() == WasteKind.MUDA)
        .map(Waste::yearly)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static String accounts(int count) {
    return CountText.of(count) + (count == 1 ? " account" : " accounts");
  }
}
