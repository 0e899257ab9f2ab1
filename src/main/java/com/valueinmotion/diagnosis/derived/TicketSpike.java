package com.valueinmotion.diagnosis.derived;

import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Source;
import com.valueinmotion.diagnosis.Derivation;
import com.valueinmotion.diagnosis.DerivedSignal;
import com.valueinmotion.diagnosis.Measures;
import com.valueinmotion.diagnosis.Reading;
import com.valueinmotion.diagnosis.evidence.Evidence;
import com.valueinmotion.diagnosis.evidence.Tickets;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * How likely at least as many new tickets as in the last days would be, were nothing unusual: the
 * upper tail P(X ≥ count) of a negative binomial, which is a Poisson whose rate itself varies,
 * since tickets come in bunches. Its mean μ is the mean of the periods of equal length before (at
 * least half a ticket over all of them, so that tickets after none at all can be a spike); its
 * variance is φ·μ, φ being variance ÷ mean of those periods and no less than the policy's: the form
 * NB1 of Cameron and Trivedi, Regression Analysis of Count Data. With r = μ ÷ (φ − 1) and p = 1 ÷ φ
 * the tail is the regularised incomplete beta function I(1 − p; count, r). Four decimals.
 *
 * <p>Fewer new tickets than the policy's least are no spike, p = 1. The base reaches back to the
 * account's first ticket and no further: other evidence of an older day does not say that tickets
 * were recorded by then, and a file that begins late must not look like a spike. Of it only whole
 * periods count; with less than the policy's least it is too sparse.
 */
final class TicketSpike implements DerivedSignal {
  private static final int DECIMALS = 4;
  private static final double FLOOR = 0.5;

  private final Measures.Spike measures;
  private final double leastDispersion;

  TicketSpike(Measures.Spike measures) {
    this.measures = measures;
    this.leastDispersion = measures.dispersion().doubleValue();
  }

  @Override
  public String id() {
    return "ticket_spike_p";
  }

  @Override
  public Derivation derive(Evidence evidence) {
    Tickets tickets = evidence.tickets();
    if (tickets.isEmpty()) {
      return Derivation.NOTHING;
    }
    int days = measures.days();
    long seen = tickets.reachBack() + 1 - days;
    if (seen < measures.baseKnown()) {
      return Derivation.tooSparse(
          Math.max(seen, 0)
              + " of "
              + measures.baseKnown()
              + " days of tickets before the last "
              + days);
    }
    int[] periods = new int[1 + (int) Math.min(seen, measures.baseDays()) / days];
    for (int ticket = 0; ticket < tickets.count(); ticket++) {
      long age = tickets.age(ticket);
      if (age < (long) days * periods.length) {
        periods[(int) age / days]++;
      }
    }
    return Derivation.of(spike(tickets, periods));
  }

  /**
   * @param periods new tickets by period, the newest first; the rest are the base
   */
  private Spike spike(Tickets tickets, int[] periods) {
    long sum = 0;
    long squares = 0;
    for (int period = 1; period < periods.length; period++) {
      sum += periods[period];
      squares += (long) periods[period] * periods[period];
    }
    int n = periods.length - 1;
    double mean = Math.max((double) sum, FLOOR) / n;
    double dispersion =
        sum == 0
            ? leastDispersion
            : Math.max(leastDispersion, (double) (n * squares - sum * sum) / ((n - 1) * sum));
    int count = periods[0];
    double tail = count < measures.atLeast() ? 1 : tail(count, mean, dispersion);
    return new Spike(tickets, measures.days(), count, n, mean, dispersion, tail);
  }

  private static double tail(int count, double mean, double dispersion) {
    return BetaDistribution.of(count, mean / (dispersion - 1))
        .cumulativeProbability(1 - 1 / dispersion);
  }

  /**
   * @param days length of a period
   * @param count new tickets in the newest
   * @param periods in the base
   */
  private record Spike(
      Tickets tickets,
      int days,
      int count,
      int periods,
      double mean,
      double dispersion,
      double tail)
      implements Reading {
    @Override
    public Datum value() {
      return new Datum.Quantity(rounded(tail, DECIMALS));
    }

    @Override
    public LocalDate observedOn() {
      return tickets.newest();
    }

    /** The new ones; without any, the last of which anything was heard. */
    @Override
    public List<Source> sources() {
      List<Source> recent = tickets.sources(t -> tickets.age(t) < days);
      return recent.isEmpty() ? List.of(tickets.newestRow().source()) : recent;
    }

    @Override
    public String formula() {
      return String.format(
          Locale.ROOT,
          "%d new in %d days; mean %s of the %d × %d days before, variance %s × mean",
          count,
          days,
          rounded(mean, 2).toPlainString(),
          periods,
          days,
          rounded(dispersion, 2).toPlainString());
    }

    private static BigDecimal rounded(double number, int decimals) {
      return new BigDecimal(number).setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
    }
  }
}
