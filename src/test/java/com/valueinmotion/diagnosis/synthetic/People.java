package com.valueinmotion.diagnosis.synthetic;

import com.valueinmotion.account.Entry;
import com.valueinmotion.account.Source;
import com.valueinmotion.diagnosis.Phase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The people at an account and when somebody last spoke with them: a rhythm for each role, a list
 * that comes every month. Where executive validation breaks, the executives are out of touch or the
 * sponsor has left without a successor.
 */
final class People {
  /** Mean days between two touches. */
  private static final Map<String, Integer> RHYTHM =
      new LinkedHashMap<>(
          Map.of(
              "decision maker", 35,
              "sponsor", 35,
              "champion", 14,
              "admin", 21,
              "user lead", 40,
              "budget owner", 50,
              "procurement", 70));

  private static final List<String> ALWAYS = List.of("decision maker", "champion", "admin");
  private static final List<String> OFTEN =
      List.of("sponsor", "user lead", "budget owner", "procurement");

  private final Profile profile;
  private final Chance chance;
  private final double badness;
  private final boolean outOfTouch;
  private final boolean sponsorLeft;
  private final List<Known<Entry>> rows = new ArrayList<>();
  private int number;

  /**
   * @param outOfTouch whether badness shows in the executives' last touches
   * @param sponsorLeft whether it shows in a sponsor who left
   */
  People(
      Profile profile,
      Condition condition,
      boolean outOfTouch,
      boolean sponsorLeft,
      Chance chance) {
    this.profile = profile;
    this.chance = chance;
    this.badness = condition.of(Phase.EXECUTIVE_VALIDATION);
    this.outOfTouch = outOfTouch;
    this.sponsorLeft = sponsorLeft && badness >= Condition.RED;
  }

  List<Known<Entry>> rows(List<LocalDate> lists) {
    for (String role : ALWAYS) {
      person(role, null, lists);
    }
    for (String role : OFTEN) {
      boolean sponsor = role.equals("sponsor");
      if (sponsor && sponsorLeft) {
        person(role, profile.today().minusDays(chance.between(20, 60)), lists);
      } else if (chance.probably(0.6)) {
        person(role, null, lists);
        if (sponsor && chance.probably(0.1)) {
          // the one before, who was followed
          person(role, profile.today().minusDays(chance.between(60, 150)), lists);
        }
      }
    }
    return rows;
  }

  private void person(String role, @Nullable LocalDate left, List<LocalDate> lists) {
    String key = profile.id() + "-C" + ++number;
    Source source = Source.of("contacts.csv", number + 1, "contact_id");
    boolean executive = role.equals("decision maker") || role.equals("sponsor");
    LocalDate until = executive && outOfTouch ? silentSince() : profile.today();
    List<LocalDate> touches = touches(RHYTHM.getOrDefault(role, 30), left == null ? until : left);
    String sentiment = chance.pick(List.of("positive", "positive", "neutral"));
    for (LocalDate list : lists) {
      LocalDate last =
          touches.stream().filter(t -> !t.isAfter(list)).max(LocalDate::compareTo).orElse(null);
      rows.add(
          new Known<>(
              list,
              new Entry.Stakeholder(
                  key,
                  source,
                  list,
                  "Person " + key,
                  role,
                  null,
                  null,
                  executive ? 3 : 2,
                  sentiment,
                  last,
                  left == null || left.isAfter(list) ? null : left)));
    }
  }

  /** The last day on which an executive was spoken with. */
  private LocalDate silentSince() {
    double days = Condition.measured(badness, 0, 120, 240);
    return profile.today().minusDays(badness == 0 ? 0 : Math.round(days) + 1);
  }

  private List<LocalDate> touches(int rhythm, LocalDate until) {
    List<LocalDate> touches = new ArrayList<>();
    LocalDate day = until.minusDays(Math.round(rhythm * chance.uniform(0, 1.3)));
    // without touches in between, silence ends with a last touch
    day = until.isBefore(profile.today()) ? until : day;
    while (day.isAfter(profile.today().minusDays(400))) {
      touches.add(Profile.workday(day));
      day = day.minusDays(1 + Math.round(rhythm * chance.uniform(0.3, 1.7)));
    }
    return touches;
  }
}
