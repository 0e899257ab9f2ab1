package com.valueinmotion.workbench.lifecycle;

import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Entry;
import com.valueinmotion.account.Money;
import com.valueinmotion.account.Source;
import com.valueinmotion.diagnosis.Histories;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Accounts that are in one place of the lifecycle each. */
final class Cases {
  private Cases() {}

  /** Everything a handoff needs, and nothing that is known to be wrong. */
  static Histories healthy() {
    return anchored(
        Histories.of(
            "icp_score", "90",
            "deal_complexity", "10",
            "outcomes_defined", "3",
            "workflow_integrated", "yes",
            "workflows_live_pct", "100",
            "users_trained_pct", "95",
            "seats_activated_pct", "95",
            "usage_30d", "90",
            "csat_pct", "95",
            "roi_score", "95",
            "outcome_realised_pct", "100",
            "next_use_cases", "2",
            "exec_engagement", "yes",
            "days_since_exec_touch", "5",
            "business_goal_recorded", "yes",
            "days_since_outcome_review", "10",
            "time_to_value_ratio", "1",
            "admin_inactive_days", "1",
            "milestone_overdue_days", "0",
            "modules_used_pct", "90",
            "teams_below_line_pct", "0",
            "days_since_core_action", "1",
            "reopened_tickets_pct", "0",
            "open_escalations", "0",
            "days_since_value_proof", "10",
            "seats_change_pct", "5",
            "decision_maker_nps", "10",
            "renewal_steps_overdue", "0",
            "invoice_overdue_days", "0",
            "renewal_flag", "none"));
  }

  /** As {@link #healthy}, with the value flow broken in many places. */
  static Histories broken() {
    return anchored(
        Histories.of(
            "icp_score", "90",
            "outcomes_defined", "2",
            "workflow_integrated", "no",
            "workflows_live_pct", "20",
            "seats_activated_pct", "30",
            "usage_30d", "10",
            "roi_score", "20",
            "exec_engagement", "no"));
  }

  /** Two phases broken. */
  static Histories strained() {
    return anchored(
        Histories.of(
            "icp_score", "90",
            "outcomes_defined", "2",
            "workflow_integrated", "yes",
            "workflows_live_pct", "100",
            "seats_activated_pct", "95",
            "usage_30d", "10",
            "roi_score", "20",
            "exec_engagement", "yes"));
  }

  static Histories anchored(Histories history) {
    return terms(history)
        .with(person("c", "Mats Ekberg", "champion"))
        .with(person("d", "Ingrid Solheim", "decision maker"))
        .with(person("a", "Priya Nair", "admin"));
  }

  static Histories terms(Histories history) {
    return history
        .with("name", new Datum.Words("Test"), 0)
        .with("owner", new Datum.Words("Ana"), 0)
        .with("arr", new Datum.Cash(Money.of(new BigDecimal("100000"), "EUR")), 0)
        .with("renewal_date", "2027-10-31", 0)
        .with("notice_days", "60", 0);
  }

  static Entry person(String key, String name, String role) {
    return person(key, name, role, Histories.TODAY.minusDays(3), null);
  }

  static Entry person(
      String key,
      String name,
      String role,
      @Nullable LocalDate lastTouch,
      @Nullable LocalDate left) {
    return new Entry.Stakeholder(
        key,
        Source.of("contacts.csv", key.charAt(0) - 'a' + 2, "name"),
        Histories.TODAY.minusDays(30),
        name,
        role,
        null,
        key + "@test.example",
        2,
        null,
        lastTouch,
        left);
  }

  static Entry note(String key, String text) {
    return new Entry.Note(
        key, Source.of("notes.csv", 7, "text"), Histories.TODAY.minusDays(2), text);
  }
}
