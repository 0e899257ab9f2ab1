package com.valueinmotion.diagnosis.synthetic;

import com.valueinmotion.account.Entry;
import com.valueinmotion.account.Money;
import com.valueinmotion.account.Source;
import com.valueinmotion.diagnosis.Phase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Quarterly invoices at thirty days, paid a few days early or late; where reinvestment breaks and
 * shows here, the newest stays unpaid.
 */
final class Invoices {
  private final Profile profile;
  private final Chance chance;
  private final List<Known<Entry>> rows = new ArrayList<>();

  Invoices(Profile profile, Chance chance) {
    this.profile = profile;
    this.chance = chance;
  }

  /**
   * @param shows whether badness shows in an unpaid invoice
   */
  List<Known<Entry>> rows(Condition condition, boolean shows) {
    double badness = shows ? condition.of(Phase.REINVESTMENT) : 0;
    int overdue = (int) Math.round(Condition.measured(badness, 0, 46, 120));
    LocalDate lastDue = profile.today().minusDays(badness > 0 ? overdue : chance.between(0, 90));
    for (int back = 3; back >= 0; back--) {
      LocalDate due = lastDue.minusMonths(3L * back);
      int late = Math.clamp(Math.round(chance.gaussian(-2, 6)), -25, 14);
      LocalDate paid = due.plusDays(late);
      boolean unpaid = (back == 0 && badness > 0) || paid.isAfter(profile.today());
      invoice(4 - back, due, unpaid ? null : paid);
    }
    return rows;
  }

  private void invoice(int number, LocalDate due, @Nullable LocalDate paid) {
    LocalDate issued = due.minusDays(30);
    add(number, issued, due, null, issued);
    if (paid != null) {
      add(number, issued, due, paid, paid.plusDays(chance.between(0, 3)));
    }
  }

  private void add(
      int number, LocalDate issued, LocalDate due, @Nullable LocalDate paid, LocalDate known) {
    rows.add(
        new Known<>(
            known,
            new Entry.Invoice(
                profile.id() + "-I" + number,
                Source.of("invoices.csv", number + 1, "invoice_id"),
                issued,
                new Money(profile.arr().minor() / 4, profile.arr().currency()),
                due,
                paid)));
  }
}
