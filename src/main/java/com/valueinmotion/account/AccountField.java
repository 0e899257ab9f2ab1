package com.valueinmotion.account;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/**
 * What is known of an account besides its signals. Observed like them: dated, sourced, replayable.
 */
public enum AccountField {
  NAME("name", "name", ValueKind.WORDS, "account_name", "account", "company", "customer"),
  OWNER("owner", "owner", ValueKind.WORDS, "csm", "account_owner"),
  SEGMENT("segment", "segment", ValueKind.WORDS, "tier"),
  INDUSTRY("industry", "industry", ValueKind.WORDS),
  WEBSITE("website", "website", ValueKind.WORDS, "domain"),
  ARR("arr", "ARR", ValueKind.MONEY, "annual_recurring_revenue", "contract_value"),
  SEATS("licenses", "paid seats", ValueKind.NUMBER, "licences", "seats", "paid_seats"),
  ACTIVE_USERS(
      "active_users", "active users, 30 days", ValueKind.NUMBER, "active_30d", "active_seats"),
  RENEWAL_DATE("renewal_date", "renewal", ValueKind.DAY, "renewal", "contract_end"),
  NOTICE_DAYS("notice_days", "notice period", ValueKind.NUMBER, "notice_period_days"),
  WEEKLY_ACTIVE_USERS("weekly_active_users", "weekly active users", ValueKind.NUMBER),
  WEEKLY_CORE_ACTIONS("weekly_core_actions", "weekly core actions", ValueKind.NUMBER),
  STARTED_ON(
      "started_on",
      "customer since",
      ValueKind.DAY,
      "contract_start",
      "start_date",
      "customer_from"),
  ENDED_ON("churned_on", "customer until", ValueKind.DAY, "ended_on", "lost_on", "customer_to"),
  /** How many active users the business case counts on. */
  PLANNED_USERS(
      "planned_users", "planned active users", ValueKind.NUMBER, "planned_active", "target_users"),
  /** How many users were ever active. */
  ACTIVATED_SEATS(
      "activated_seats",
      "activated seats",
      ValueKind.NUMBER,
      "activated_users",
      "activated_licenses",
      "activated_licences"),
  TRAINED_USERS("trained_users", "trained users", ValueKind.NUMBER),
  MODULES_ENTITLED("modules_entitled", "entitled modules", ValueKind.NUMBER, "licensed_modules"),
  MODULES_USED("modules_used", "used modules", ValueKind.NUMBER),
  WORKFLOWS_TARGET("workflows_target", "target workflows", ValueKind.NUMBER, "planned_workflows"),
  WORKFLOWS_LIVE("workflows_live", "live workflows", ValueKind.NUMBER),
  LAST_TERM_SEATS(
      "last_term_licenses",
      "paid seats, last term",
      ValueKind.NUMBER,
      "last_term_licences",
      "last_term_seats",
      "previous_licenses",
      "previous_licences",
      "previous_seats"),
  ADMIN_LAST_ACTIVE("admin_last_active", "admin last active", ValueKind.DAY, "admin_last_login"),
  LAST_SYNC("last_successful_sync", "last successful sync", ValueKind.DAY, "last_sync"),
  LAST_CORE_ACTION("last_core_action", "last core action", ValueKind.DAY);

  /** No account has more people, days or clicks; and so every count fits an int. */
  private static final int MOST = 1_000_000_000;

  private final Key key;

  AccountField(String id, String label, ValueKind kind, String... aliases) {
    this.key =
        new Key(
            id,
            label,
            kind,
            kind == ValueKind.NUMBER || kind == ValueKind.MONEY ? BigDecimal.ZERO : null,
            kind == ValueKind.NUMBER ? BigDecimal.valueOf(MOST) : null,
            List.of(aliases),
            List.of(),
            kind == ValueKind.NUMBER);
  }

  public String id() {
    return key.id();
  }

  public Key key() {
    return key;
  }

  public static List<Key> keys() {
    return Arrays.stream(values()).map(AccountField::key).toList();
  }
}
