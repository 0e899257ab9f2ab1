package com.valueinmotion.desktop.today;

import com.valueinmotion.account.Money;
import com.valueinmotion.agent.Proposal;
import com.valueinmotion.agent.Stakes;
import com.valueinmotion.desktop.text.MoneyText;
import com.valueinmotion.diagnosis.Priority;
import com.valueinmotion.workbench.lifecycle.QueueEntry;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * The priority and its factors, as they are written.
 *
 * @param arr "€412k", "–"
 * @param arrFull "€412,000", "unknown"
 * @param priority "433k"
 * @param priorityFull "432,600"
 * @param p "0.420"
 * @param urgency "2.5"
 * @param weight percent of the account's priority; 100 where all of it counts
 * @param factors "412k × 0.420 × 2.5 × 90%"
 * @param share of the highest priority in the list, 0–1
 */
public record StakesText(
    String arr,
    String arrFull,
    String priority,
    String priorityFull,
    String p,
    String urgency,
    int weight,
    String factors,
    double share) {
  private static final int ALL = 100;

  static StakesText of(QueueEntry entry, long highest) {
    Stakes stakes = entry.stakes();
    if (stakes == null) {
      return new StakesText("–", "–", "first", "first", "–", "–", ALL, "", 1);
    }
    Priority priority = stakes.priority();
    Money arr = priority.arr();
    long rank = entry.ask().draft().rank();
    int weight = weight(entry, priority, rank);
    String p = priority.probability().setScale(3, RoundingMode.HALF_UP).toPlainString();
    String urgency = priority.urgency().stripTrailingZeros().toPlainString();
    return new StakesText(
        arr == null ? "–" : MoneyText.compact(arr),
        arr == null ? "unknown" : MoneyText.full(arr),
        MoneyText.compactNumber(amount(rank)),
        MoneyText.full(amount(rank)),
        p,
        urgency,
        weight,
        (arr == null ? "ARR ?" : MoneyText.compactNumber(arr))
            + " × "
            + p
            + " × "
            + urgency
            + (weight == ALL ? "" : " × " + weight + "%"),
        highest <= 0 ? 0 : Math.clamp((double) rank / highest, 0, 1));
  }

  /** A reminder and a data request do not say it; it is what makes the factors come out. */
  private static int weight(QueueEntry entry, Priority priority, long rank) {
    Proposal proposal = entry.proposal();
    if (proposal != null) {
      return proposal.weight();
    }
    @Nullable Long value = priority.value();
    return value == null || value == 0 ? ALL : Math.toIntExact(Math.round(100.0 * rank / value));
  }

  private static Money amount(long rank) {
    return Money.of(BigDecimal.valueOf(rank), Money.UNSTATED);
  }
}
