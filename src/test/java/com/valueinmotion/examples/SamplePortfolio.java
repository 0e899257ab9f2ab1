package com.valueinmotion.examples;

import com.valueinmotion.examples.SamplePortfolioContacts.Person;
import com.valueinmotion.examples.SamplePortfolioInvoices.Invoice;
import com.valueinmotion.examples.SamplePortfolioOpportunities.Opportunity;
import com.valueinmotion.examples.SamplePortfolioTickets.Ticket;
import com.valueinmotion.examples.SamplePortfolioUsage.Week;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The sample portfolio: forty invented accounts as a CSM would hold them in seven plain files. The
 * stories are in the test resources; the same stories always give the same bytes.
 */
final class SamplePortfolio {
  /** The day on which the sample is looked at; nothing but renewals and closings is later. */
  static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  static final LocalDate LAST_WEEK = LocalDate.of(2026, 11, 16);
  static final int WEEKS = 26;
  static final LocalDate FIRST_WEEK = LAST_WEEK.minusWeeks(WEEKS - 1);

  private final List<SamplePortfolioAccount> accounts =
      SamplePortfolioStories.all().stream().map(SamplePortfolioAccount::of).toList();

  /** File names and their whole text. */
  Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("accounts.csv", accountRows());
    files.put("contacts.csv", contactRows());
    files.put("usage.csv", usageRows());
    files.put("tickets.csv", ticketRows());
    files.put("opportunities.csv", opportunityRows());
    files.put("invoices.csv", invoiceRows());
    files.put("health.csv", healthRows());
    return files;
  }

  private String accountRows() {
    SamplePortfolioCsv csv =
        new SamplePortfolioCsv(
            "account_id,account_name,owner,segment,industry,website,currency,arr,licenses,"
                + "active_users,renewal_date,notice_days");
    for (SamplePortfolioAccount account : accounts) {
      SamplePortfolioStory s = account.story();
      csv.row(
          s.id(),
          s.name(),
          s.owner(),
          s.segment(),
          s.industry(),
          s.appearsIn("website") ? s.domain() : "",
          "EUR",
          s.arr(),
          s.seats(),
          s.appearsIn("active_users") ? s.activeNow() : "",
          s.renewal(),
          s.noticeDays());
    }
    return csv.text();
  }

  private String contactRows() {
    SamplePortfolioCsv csv =
        new SamplePortfolioCsv(
            "contact_id,account_id,name,role,title,email,influence,sentiment,last_touch,left_on");
    int id = 2001;
    for (SamplePortfolioAccount account : accounts) {
      for (Person p : account.people()) {
        String mailbox = SamplePortfolioCsv.ascii(p.name()).replace('-', '.');
        csv.row(
            "CT-" + id++,
            account.story().id(),
            p.name(),
            p.role(),
            p.title(),
            mailbox + "@" + account.story().domain(),
            p.influence(),
            p.sentiment(),
            p.lastTouch(),
            orEmpty(p.leftOn()));
      }
    }
    return csv.text();
  }

  private String usageRows() {
    SamplePortfolioCsv csv =
        new SamplePortfolioCsv("account_id,week,weekly_active_users,weekly_core_actions");
    for (SamplePortfolioAccount account : accounts) {
      for (Week week : SamplePortfolioUsage.published(account.usage())) {
        csv.row(account.story().id(), week.monday(), week.activeUsers(), week.coreActions());
      }
    }
    return csv.text();
  }

  private String ticketRows() {
    SamplePortfolioCsv csv =
        new SamplePortfolioCsv(
            "ticket_id,account_id,subject,priority,opened,closed,escalated,reopened,satisfaction");
    int id = 30001;
    for (SamplePortfolioAccount account : accounts) {
      for (Ticket t : account.tickets()) {
        csv.row(
            "TK-" + id++,
            account.story().id(),
            t.subject(),
            t.priority(),
            t.opened(),
            orEmpty(t.closed()),
            SamplePortfolioCsv.yesNo(t.escalated()),
            SamplePortfolioCsv.yesNo(t.reopened()),
            orEmpty(t.satisfaction()));
      }
    }
    return csv.text();
  }

  private String opportunityRows() {
    SamplePortfolioCsv csv =
        new SamplePortfolioCsv(
            "opportunity_id,account_id,name,stage,amount,currency,probability,close_date,type,"
                + "next_step,closed,won");
    int id = 4001;
    for (SamplePortfolioAccount account : accounts) {
      for (Opportunity o : SamplePortfolioOpportunities.of(account.story())) {
        csv.row(
            "OP-" + id++,
            account.story().id(),
            o.name(),
            o.stage(),
            o.amount(),
            "EUR",
            o.probability(),
            o.close(),
            o.type(),
            o.nextStep(),
            SamplePortfolioCsv.yesNo(o.closed()),
            SamplePortfolioCsv.yesNo(o.won()));
      }
    }
    return csv.text();
  }

  private String invoiceRows() {
    SamplePortfolioCsv csv =
        new SamplePortfolioCsv("invoice_id,account_id,amount,currency,issued,due,paid");
    int id = 5001;
    for (SamplePortfolioAccount account : accounts) {
      for (Invoice i : account.invoices()) {
        csv.row(
            "IN-" + id++,
            account.story().id(),
            i.amount(),
            "EUR",
            i.issued(),
            i.due(),
            orEmpty(i.paid()));
      }
    }
    return csv.text();
  }

  private String healthRows() {
    SamplePortfolioCsv csv = new SamplePortfolioCsv(SamplePortfolioHealth.HEADER);
    for (SamplePortfolioAccount account : accounts) {
      new SamplePortfolioHealth(account).writeTo(csv);
    }
    return csv.text();
  }

  private static Object orEmpty(Optional<?> value) {
    return value.isPresent() ? value.get() : "";
  }
}
