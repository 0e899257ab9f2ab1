package com.valueinmotion.diagnosis.derived;

import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Entry.Stakeholder;
import com.valueinmotion.account.Source;
import com.valueinmotion.diagnosis.Derivation;
import com.valueinmotion.diagnosis.DerivedSignal;
import com.valueinmotion.diagnosis.Measures;
import com.valueinmotion.diagnosis.Reading;
import com.valueinmotion.diagnosis.evidence.Evidence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether the sponsor has left without a successor: somebody with a sponsor's words in role or
 * title left on or before the day, and nobody with such words is there. A decision maker who stays
 * does not take a lost sponsor's place; but where no sponsor was ever named, the decision makers
 * stand for one. A change of sponsor is a risk of its own in customer success practice, whatever
 * the usage. Needs a sponsor or decision maker among the contacts, then or now.
 */
final class SponsorLeft implements DerivedSignal {
  private final RoleWords sponsors;
  private final RoleWords decides;

  SponsorLeft(Measures.People measures) {
    this.sponsors = new RoleWords(measures.sponsors());
    this.decides = new RoleWords(measures.decides());
  }

  @Override
  public String id() {
    return "sponsor_left";
  }

  @Override
  public Derivation derive(Evidence evidence) {
    People people = People.of(evidence);
    List<Stakeholder> sponsoring = those(people, sponsors);
    if (sponsoring.isEmpty()) {
      sponsoring = those(people, decides);
    }
    return sponsoring.isEmpty()
        ? Derivation.NOTHING
        : Derivation.of(Sponsors.of(people, sponsoring));
  }

  private static List<Stakeholder> those(People people, RoleWords words) {
    List<Stakeholder> those = new ArrayList<>(2);
    for (int at = 0; at < people.all().size(); at++) {
      if (words.match(people.all().get(at))) {
        those.add(people.all().get(at));
      }
    }
    return those;
  }

  /**
   * @param telling who is there or, where nobody is, who left last
   * @param left nobody is there
   */
  private record Sponsors(People people, Stakeholder telling, boolean left) implements Reading {
    static Sponsors of(People people, List<Stakeholder> sponsoring) {
      Stakeholder last = sponsoring.getFirst();
      for (Stakeholder person : sponsoring) {
        if (people.isThere(person)) {
          return new Sponsors(people, person, false);
        }
        LocalDate left = person.left();
        LocalDate before = last.left();
        last = left != null && before != null && left.isAfter(before) ? person : last;
      }
      return new Sponsors(people, last, true);
    }

    @Override
    public Datum value() {
      return new Datum.Flag(left);
    }

    @Override
    public LocalDate observedOn() {
      return people.newest();
    }

    @Override
    public List<Source> sources() {
      return List.of(telling.source());
    }

    @Override
    public String formula() {
      return left
          ? telling.name() + " left on " + telling.left() + ", no successor among the contacts"
          : telling.name() + " is there";
    }
  }
}
