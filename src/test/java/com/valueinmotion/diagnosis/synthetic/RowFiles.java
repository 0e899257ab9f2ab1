package com.valueinmotion.diagnosis.synthetic;

import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Entry;
import com.valueinmotion.account.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Generated accounts as the CSV files that a person would import. */
public final class RowFiles {
  /** Files by name: a row is its cells by header. */
  private final Map<String, List<Map<String, String>>> files = new TreeMap<>();

  private RowFiles() {}

  /**
   * The files that bring what became known on those days: of a row that came in several versions
   * the newest.
   *
   * @return file names without ending, and their whole text
   */
  public static Map<String, String> of(
      List<GeneratedAccount> accounts, Predicate<LocalDate> knownOn) {
    RowFiles files = new RowFiles();
    for (GeneratedAccount account : accounts) {
      Map<String, Known<Values>> values = new TreeMap<>();
      account.values().stream()
          .filter(known -> knownOn.test(known.on()))
          .forEach(k -> values.merge(k.row().file() + k.row().day(), k, RowFiles::newer));
      values.values().forEach(known -> files.values(account, known.row()));
      Map<String, Known<Entry>> entries = new TreeMap<>();
      account.entries().stream()
          .filter(known -> knownOn.test(known.on()))
          .forEach(k -> entries.merge(k.row().key(), k, RowFiles::newer));
      entries.values().forEach(known -> files.entry(account, known.row()));
    }
    Map<String, String> texts = new TreeMap<>();
    files.files.forEach((name, rows) -> texts.put(name, text(rows)));
    return texts;
  }

  private static <T> Known<T> newer(Known<T> one, Known<T> other) {
    return other.on().isBefore(one.on()) ? one : other;
  }

  private void values(GeneratedAccount account, Values values) {
    Map<String, String> row = row(values.file(), account);
    row.put(values.file().equals("usage") ? "week" : "date", values.day().toString());
    values
        .cells()
        .forEach(
            (key, value) -> {
              if (value instanceof Datum.Cash(Money money)) {
                money(row, key, money);
              } else {
                row.put(key.equals("name") ? "account_name" : key, value.text());
              }
            });
  }

  private void entry(GeneratedAccount account, Entry entry) {
    switch (entry) {
      case Entry.Ticket ticket -> {
        Map<String, String> row = row("tickets", account);
        row.put("ticket_id", ticket.key());
        row.put("opened", ticket.eventAt().toString());
        row.put("subject", text(ticket.subject()));
        row.put("priority", text(ticket.priority()));
        row.put("closed", text(ticket.closed()));
        row.put("escalated", ticket.escalated() ? "yes" : "no");
        row.put("reopened", ticket.reopened() ? "yes" : "no");
        row.put("satisfaction", text(ticket.satisfaction()));
      }
      case Entry.Stakeholder person -> {
        Map<String, String> row = row("contacts", account);
        row.put("contact_id", person.key());
        row.put("name", person.name());
        row.put("role", text(person.role()));
        row.put("influence", text(person.influence()));
        row.put("sentiment", text(person.sentiment()));
        row.put("last_touch", text(person.lastTouch()));
        row.put("left_on", text(person.left()));
      }
      case Entry.Invoice invoice -> {
        Map<String, String> row = row("invoices", account);
        row.put("invoice_id", invoice.key());
        money(row, "amount", invoice.amount());
        row.put("issued", invoice.eventAt().toString());
        row.put("due", invoice.due().toString());
        row.put("paid", text(invoice.paid()));
      }
      case Entry.Opportunity deal -> {
        Map<String, String> row = row("opportunities", account);
        row.put("opportunity_id", deal.key());
        row.put("created", deal.eventAt().toString());
        row.put("name", deal.name());
        row.put("stage", text(deal.stage()));
        if (deal.amount() != null) {
          money(row, "amount", deal.amount());
        }
        row.put("probability", text(deal.probability()));
        row.put("close_date", text(deal.closeDate()));
        row.put("type", text(deal.type()));
        row.put("next_step", text(deal.nextStep()));
        row.put("closed", deal.closed() ? "yes" : "no");
        row.put("won", deal.won() ? "yes" : "no");
      }
      default -> throw new IllegalArgumentException("no file brings " + entry);
    }
  }

  private Map<String, String> row(String file, GeneratedAccount account) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("account_id", account.id());
    files.computeIfAbsent(file, name -> new ArrayList<>()).add(row);
    return row;
  }

  private static void money(Map<String, String> row, String column, Money money) {
    BigDecimal major = money.major();
    row.put(column, major.toPlainString());
    row.put("currency", money.currency());
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private static String text(List<Map<String, String>> rows) {
    List<String> headers = rows.stream().flatMap(r -> r.keySet().stream()).distinct().toList();
    return String.join(",", headers)
        + "\n"
        + rows.stream()
            .map(
                r ->
                    headers.stream()
                            .map(h -> r.getOrDefault(h, ""))
                            .collect(Collectors.joining(","))
                        + "\n")
            .collect(Collectors.joining());
  }
}
