package com.valueinmotion.diagnosis.derived;

import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Entry.Ticket;
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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Customer satisfaction with support: the mean of the answers of late, each 0–100. A mean on that
 * scale is how the American Customer Satisfaction Index (Fornell and others, 1996) reports it. The
 * share of satisfied answers, the other usual figure, needs a line between satisfied and not, which
 * surveys of two, five and ten steps draw elsewhere once they are put on one scale. One decimal.
 *
 * <p>An answer came when its ticket was closed; on a ticket that never was, when it was opened.
 * Needs the policy's least number of answers.
 */
final class Satisfaction implements DerivedSignal {
  private final Measures.Shares measures;

  Satisfaction(Measures.Shares measures) {
    this.measures = measures;
  }

  @Override
  public String id() {
    return "csat_pct";
  }

  @Override
  public Derivation derive(Evidence evidence) {
    Tickets tickets = evidence.tickets();
    if (tickets.isEmpty()) {
      return Derivation.NOTHING;
    }
    int answers = 0;
    long sum = 0;
    for (int ticket = 0; ticket < tickets.count(); ticket++) {
      Integer answer = tickets.row(ticket).satisfaction();
      if (answer != null && isLate(tickets, ticket)) {
        answers++;
        sum += answer;
      }
    }
    return answers < measures.atLeast()
        ? Derivation.tooSparse(
            answers + " of " + measures.atLeast() + " answers in " + measures.days() + " days")
        : Derivation.of(new Mean(this, tickets, answers, sum));
  }

  /** Whether an answer on the ticket could have come in the last days. */
  private boolean isLate(Tickets tickets, int ticket) {
    return tickets.isOpen(ticket)
        ? tickets.row(ticket).closed() == null && tickets.age(ticket) < measures.days()
        : tickets.isClosedWithin(ticket, measures.days());
  }

  private record Mean(Satisfaction by, Tickets tickets, int answers, long sum) implements Reading {
    @Override
    public Datum value() {
      return new Datum.Quantity(
          BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(answers), 1, RoundingMode.HALF_UP));
    }

    @Override
    public LocalDate observedOn() {
      return tickets.newest();
    }

    /** The least content first. */
    @Override
    public List<Source> sources() {
      record Answer(int satisfaction, Source source) {}
      List<Answer> all = new ArrayList<>();
      for (int ticket = 0; ticket < tickets.count(); ticket++) {
        Ticket row = tickets.row(ticket);
        Integer answer = row.satisfaction();
        if (answer != null && by.isLate(tickets, ticket)) {
          all.add(new Answer(answer, row.source()));
        }
      }
      all.sort(Comparator.comparingInt(Answer::satisfaction));
      return all.stream().map(Answer::source).toList();
    }

    @Override
    public String formula() {
      return "mean of " + answers + " answers in " + by.measures.days() + " days";
    }
  }
}
