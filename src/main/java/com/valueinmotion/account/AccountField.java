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
  WEEKLY_CORE_ACTIONS("weekly_core_actions", "weekly core actions", ValueKind.NUMBER);

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
