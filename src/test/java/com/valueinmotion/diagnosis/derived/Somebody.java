package com.valueinmotion.diagnosis.derived;

import com.valueinmotion.account.Entry.Stakeholder;
import com.valueinmotion.account.Source;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A person at a customer, in days before today. Negative days are still to come. */
record Somebody(
    String key,
    int cameAgo,
    @Nullable String role,
    @Nullable String title,
    int influence,
    @Nullable Integer touchedAgo,
    @Nullable Integer leftAgo,
    @Nullable Integer nps,
    @Nullable Integer npsAgo) {

  /** Whose row came today and says nothing else. */
  static Somebody as(String key, @Nullable String role) {
    return new Somebody(key, 0, role, null, 0, null, null, null, null);
  }

  Somebody came(int daysAgo) {
    return new Somebody(key, daysAgo, role, title, influence, touchedAgo, leftAgo, nps, npsAgo);
  }

  Somebody called(String newTitle) {
    return new Somebody(key, cameAgo, role, newTitle, influence, touchedAgo, leftAgo, nps, npsAgo);
  }

  Somebody influencing(int newInfluence) {
    return new Somebody(key, cameAgo, role, title, newInfluence, touchedAgo, leftAgo, nps, npsAgo);
  }

  Somebody touched(int daysAgo) {
    return new Somebody(key, cameAgo, role, title, influence, daysAgo, leftAgo, nps, npsAgo);
  }

  Somebody left(int daysAgo) {
    return new Somebody(key, cameAgo, role, title, influence, touchedAgo, daysAgo, nps, npsAgo);
  }

  Somebody answered(int newNps, @Nullable Integer daysAgo) {
    return new Somebody(key, cameAgo, role, title, influence, touchedAgo, leftAgo, newNps, daysAgo);
  }

  /** The key is the name, and its last digit the row. */
  Stakeholder row() {
    return new Stakeholder(
        key,
        Source.of("contacts.csv", Character.digit(key.charAt(key.length() - 1), 10), "contact_id"),
        Customer.TODAY.minusDays(cameAgo),
        key,
        role,
        title,
        null,
        influence,
        null,
        day(touchedAgo),
        day(leftAgo),
        nps,
        day(npsAgo));
  }

  private static @Nullable LocalDate day(@Nullable Integer ago) {
    return ago == null ? null : Customer.TODAY.minusDays(ago);
  }
}
