package com.valueinmotion.plan;

import com.valueinmotion.account.AccountHistory;
import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Entry;
import com.valueinmotion.account.Money;
import com.valueinmotion.account.Source;
import com.valueinmotion.diagnosis.Diagnosis;
import com.valueinmotion.diagnosis.Histories;
import com.valueinmotion.diagnosis.Policies;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Plans by the shipped playbooks, for tests. */
public final class PlansForTests {
  private PlansForTests() {}

  public static PlanProposer proposer() {
    return new PlanProposer(playbooks(), Policies.shipped());
  }

  static Playbooks playbooks() {
    try {
      return Playbooks.read(Policies.text(Playbooks.FILE), Policies.shipped().motions());
    } catch (PlaybookException e) {
      throw new AssertionError(e);
    }
  }

  /** An account that breaks at Workflow, with idle seats and people. */
  public static Histories troubled() {
    return Histories.of(
            "workflows_live_pct",
            "33",
            "usage_30d",
            "22",
            "roi_score",
            "44",
            "exec_engagement",
            "no",
            "seats_activated_pct",
            "40",
            "deal_complexity",
            "75",
            "licenses",
            "420",
            "active_users",
            "200",
            "renewal_date",
            "2027-02-28")
        .with("name", new Datum.Words("Test"), 0)
        .with("owner", new Datum.Words("Ana Ruiz"), 0)
        .with("arr", new Datum.Cash(Money.of(new BigDecimal("412000"), "EUR")), 0)
        .with(person("c", "Mats Ekberg", "champion", "mats@halden.example"))
        .with(person("d", "Ingrid Solheim", "decision maker", "ingrid@halden.example"))
        .with(person("x", "Lena Aune", "sponsor", null));
  }

  public static Plan planFor(Histories histories) {
    AccountHistory history = histories.build();
    return proposer().propose("p-1", diagnose(histories), history);
  }

  public static Diagnosis diagnose(Histories histories) {
    return Policies.engine().diagnose(histories.build());
  }

  static Entry person(String key, String name, String role, @Nullable String email) {
    return new Entry.Stakeholder(
        key,
        Source.of("contacts.csv", 2, "name"),
        Histories.TODAY,
        name,
        role,
        null,
        email,
        3,
        null,
        Histories.TODAY,
        null);
  }
}
