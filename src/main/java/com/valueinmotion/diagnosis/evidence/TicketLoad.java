package com.valueinmotion.diagnosis.evidence;

import com.valueinmotion.account.Entry.Ticket;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * New tickets of the newest days against the mean of the periods of equal length before.
 *
 * @param days length of a period, the newest one ending with the day itself
 * @param recent tickets opened in the newest
 * @param before how many were opened in the periods before
 * @param periods how many whole ones there are since the first ticket, and at most as many as asked
 *     for: before the first ticket nobody may have been counting
 */
public record TicketLoad(int days, List<Ticket> recent, int before, int periods) {
  /** Empty where under {@code baseKnown} of the {@code baseDays} before the newest were seen. */
  public static Optional<TicketLoad> of(Tickets tickets, int days, int baseDays, int baseKnown) {
    long seen = tickets.isEmpty() ? 0 : tickets.reachBack() + 1 - days;
    int periods = (int) Math.min(Math.max(seen, 0), baseDays) / days;
    if (seen < baseKnown || periods == 0) {
      return Optional.empty();
    }
    int before = 0;
    List<Ticket> recent = new ArrayList<>();
    for (int ticket = 0; ticket < tickets.count(); ticket++) {
      long age = tickets.age(ticket);
      if (age < days) {
        recent.add(tickets.row(ticket));
      } else if (age < (long) days * (1 + periods)) {
        before++;
      }
    }
    return Optional.of(new TicketLoad(days, recent, before, periods));
  }

  public int observed() {
    return recent.size();
  }

  /** Tickets before ÷ periods, with one decimal, half up. */
  public BigDecimal expected() {
    return BigDecimal.valueOf(before).divide(BigDecimal.valueOf(periods), 1, RoundingMode.HALF_UP);
  }
}
