package com.valueinmotion.console;

import com.valueinmotion.account.Money;
import com.valueinmotion.diagnosis.measure.Measures;
import com.valueinmotion.diagnosis.measure.Retention;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A portfolio's figures as a person reads them, each with its definition. */
final class MeasuresText {
  private MeasuresText() {}

  static String of(Measures measures, LocalDate day, LocalDate since) {
    StringBuilder text = new StringBuilder();
    text.append("As of ").append(day).append(". Currencies are never added to one another.\n");
    arr(text, measures.arr());
    renewals(text, measures.renewals());
    retention(text, measures.retention(), since, day);
    return text.toString();
  }

  private static void arr(StringBuilder text, List<Measures.Arr> all) {
    head(text, "ARR", "what customers pay a year: ARR above 0, and not ended by the day");
    all.forEach(arr -> line(text, sum(arr.all())));
    none(text, all.isEmpty(), "no ARR on record");
    head(text, "ARR at risk", "ARR of accounts at HIGH; that of accounts at MEDIUM beside it");
    all.forEach(arr -> line(text, "HIGH " + sum(arr.high()) + "; MEDIUM " + sum(arr.medium())));
    none(text, all.isEmpty(), "no ARR on record");
  }

  private static void renewals(StringBuilder text, List<Measures.Renewals> all) {
    head(
        text,
        "Renewals due",
        "customers whose term ends from the day on; a window holds those before");
    for (int days : Measures.WINDOWS) {
      List<String> due =
          all.stream().filter(each -> each.days() == days).map(MeasuresText::due).toList();
      line(text, "in " + days + " days: " + (due.isEmpty() ? "none" : String.join("; ", due)));
    }
  }

  private static String due(Measures.Renewals due) {
    Money arr = due.arr();
    return (arr == null ? "no ARR on record" : arr) + ", " + accounts(due.accounts());
  }

  private static void retention(
      StringBuilder text, List<Retention> all, LocalDate since, LocalDate until) {
    text.append("\nFrom the end of ").append(since).append(" to ").append(until);
    text.append(": what became of the customers of the first day. Who came later is left out.\n");
    head(text, "GRR", "(start − contraction − churn) ÷ start");
    figures(text, all, Retention::gross);
    head(text, "NRR", "(start + expansion − contraction − churn) ÷ start");
    figures(text, all, Retention::net);
    head(text, "Logo churn", "customers lost ÷ customers at the start; lost: ARR 0, or ended");
    figures(text, all, Retention::logoChurn);
    for (Retention retention : all) {
      if (retention.unknown().isEmpty()) {
        line(text, working(retention));
      }
    }
  }

  private interface Figure {
    Optional<BigDecimal> of(Retention retention);
  }

  private static void figures(StringBuilder text, List<Retention> all, Figure figure) {
    for (Retention retention : all) {
      String said =
          figure
              .of(retention)
              .map(percent -> percent + "%")
              .orElseGet(() -> "unknown: " + retention.unknown().orElse(""));
      line(text, currency(retention) + said);
    }
    none(text, all.isEmpty(), "unknown: no ARR on record");
  }

  /** What the percentages come from, so that they can be worked out again. */
  private static String working(Retention retention) {
    return currency(retention)
        + accounts(retention.cohort())
        + " at the start, "
        + retention.lost()
        + " lost; start "
        + retention.money(retention.start())
        + ", expansion "
        + retention.money(retention.expansion())
        + ", contraction "
        + retention.money(retention.contraction())
        + ", churn "
        + retention.money(retention.churn())
        + also(retention.unseen(), " with no ARR on record since, taken as unchanged")
        + also(retention.moved(), " now in another currency, left out");
  }

  private static String also(long accounts, String what) {
    return accounts == 0 ? "" : "; " + accounts(accounts) + what;
  }

  private static String currency(Retention retention) {
    return retention.money(0).hasCurrency() ? retention.currency() + " " : "no currency ";
  }

  private static String sum(Measures.Sum sum) {
    return sum.arr() + ", " + accounts(sum.accounts());
  }

  private static String accounts(long count) {
    return count + (count == 1 ? " account" : " accounts");
  }

  private static void head(StringBuilder text, String name, String definition) {
    text.append('\n').append(name).append(": ").append(definition).append('\n');
  }

  private static void line(StringBuilder text, String line) {
    text.append("    ").append(line).append('\n');
  }

  private static void none(StringBuilder text, boolean nothing, String said) {
    if (nothing) {
      line(text, said);
    }
  }
}
