package com.valueinmotion.diagnosis.synthetic;

import com.valueinmotion.account.Entry;
import com.valueinmotion.account.Money;
import com.valueinmotion.account.Source;
import com.valueinmotion.diagnosis.Phase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The coming renewal, and next use cases as open expansions: none where expansion breaks. */
final class Deals {
  private final Profile profile;
  private final Condition condition;
  private final Chance chance;
  private final List<Known<Entry>> rows = new ArrayList<>();

  Deals(Profile profile, Condition condition, Chance chance) {
    this.profile = profile;
    this.condition = condition;
    this.chance = chance;
  }

  List<Known<Entry>> rows() {
    LocalDate year = profile.renewal().minusYears(1);
    deal("renewal", "Planned", 80, profile.renewal(), "Renewal", year, profile.arr());
    boolean broken = condition.of(Phase.EXPANSION) >= Condition.RED;
    for (int n = broken ? 0 : chance.poisson(1.5); n > 0; n--) {
      deal(
          "use case " + n,
          chance.pick(List.of("Qualified", "Proposal")),
          chance.between(30, 60),
          profile.today().plusDays(chance.between(30, 200)),
          "Expansion",
          profile.today().minusDays(chance.between(3, 80)),
          new Money(profile.arr().minor() / 10, profile.arr().currency()));
    }
    return rows;
  }

  private void deal(
      String name,
      String stage,
      int probability,
      LocalDate close,
      String type,
      LocalDate created,
      Money amount) {
    int number = rows.size() + 1;
    rows.add(
        new Known<>(
            created,
            new Entry.Opportunity(
                profile.id() + "-O" + number,
                Source.of("opportunities.csv", number + 1, "opportunity_id"),
                created,
                profile.name() + ": " + name,
                stage,
                amount,
                probability,
                close,
                type,
                "Call",
                false,
                false)));
  }
}
