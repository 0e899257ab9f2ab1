package com.valueinmotion.desktop.account;

import com.valueinmotion.account.Entry.Stakeholder;
import com.valueinmotion.desktop.text.DayText;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One person at the account, or a role that nobody holds.
 *
 * @param name who, or "No one yet"
 * @param role what for
 * @param influence 1–3, 0 where unknown
 * @param sentiment positive, neutral, negative or unknown; empty for a missing role
 * @param touched "124 d", "never", or empty for a missing role
 * @param flags what to notice
 */
record Person(
    String name, String role, int influence, String sentiment, String touched, List<Flag> flags) {
  private static final int INACTIVE_AFTER = 90;
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

  static Person of(Stakeholder person, LocalDate today) {
    return new Person(
        person.name(),
        role(person),
        person.influence(),
        person.sentiment() == null ? "unknown" : person.sentiment().toLowerCase(Locale.ROOT),
        touched(person.lastTouch(), today),
        flags(person, today));
  }

  static Person missing(String role) {
    return new Person("No one yet", role, 0, "", "", List.of(new Flag("missing role", "bad")));
  }

  static boolean hasLeft(Stakeholder person, LocalDate today) {
    LocalDate left = person.left();
    return left != null && !left.isAfter(today);
  }

  static boolean isActive(Stakeholder person, LocalDate today) {
    LocalDate touch = person.lastTouch();
    return touch != null
        && !touch.isBefore(today.minusDays(INACTIVE_AFTER))
        && !hasLeft(person, today);
  }

  private static String month(Stakeholder person) {
    LocalDate left = person.left();
    return left == null ? "" : left.format(MONTH);
  }

  private static String role(Stakeholder person) {
    String given = person.role() == null ? person.title() : person.role();
    return given == null || given.isBlank()
        ? "role unknown"
        : given.substring(0, 1).toUpperCase(Locale.ROOT) + given.substring(1).replace('_', ' ');
  }

  private static String touched(@Nullable LocalDate touch, LocalDate today) {
    return touch == null ? "never" : DayText.brief(ChronoUnit.DAYS.between(touch, today));
  }

  private static List<Flag> flags(Stakeholder person, LocalDate today) {
    if (hasLeft(person, today)) {
      return List.of(new Flag("left " + month(person), "bad"));
    }
    return isActive(person, today)
        ? List.of()
        : List.of(new Flag(person.lastTouch() == null ? "no touch known" : "inactive", "warn"));
  }
}
