package com.valueinmotion.diagnosis.derived;

import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Entry.Stakeholder;
import com.valueinmotion.account.Source;
import com.valueinmotion.diagnosis.Derivation;
import com.valueinmotion.diagnosis.DerivedSignal;
import com.valueinmotion.diagnosis.Reading;
import com.valueinmotion.diagnosis.evidence.Evidence;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How likely the decision maker is to recommend us, 0–10, in their latest answer to the question of
 * Reichheld's Net Promoter Score (2003); 9 and 10 are promoters. Of several who decide, are still
 * there and have answered, the most influential speaks, and of equals the least content. The answer
 * is of its own day or, where that is unknown, of the row's. Needs an answer given by the day.
 */
final class DecisionMakerNps implements DerivedSignal {
  private final RoleWords decides;

  DecisionMakerNps(List<String> decides) {
    this.decides = new RoleWords(decides);
  }

  @Override
  public String id() {
    return "decision_maker_nps";
  }

  @Override
  public Derivation derive(Evidence evidence) {
    People people = People.of(evidence);
    Answer chosen = null;
    for (int at = 0; at < people.all().size(); at++) {
      Stakeholder person = people.all().get(at);
      Answer answer = answer(person, evidence.day());
      if (answer != null
          && people.isThere(person)
          && decides.match(person)
          && (chosen == null || answer.outranks(chosen))) {
        chosen = answer;
      }
    }
    return chosen == null ? Derivation.NOTHING : Derivation.of(chosen);
  }

  /** Null where none was given by the day. */
  private static @Nullable Answer answer(Stakeholder person, LocalDate day) {
    Integer nps = person.nps();
    LocalDate on = person.npsOn();
    return nps == null || (on != null && on.isAfter(day))
        ? null
        : new Answer(person, nps, on == null ? person.eventAt() : on);
  }

  private record Answer(Stakeholder person, int nps, LocalDate observedOn) implements Reading {
    boolean outranks(Answer other) {
      int influence = Integer.compare(person.influence(), other.person.influence());
      return influence > 0 || (influence == 0 && nps < other.nps);
    }

    @Override
    public Datum value() {
      return Datum.Quantity.of(nps);
    }

    @Override
    public List<Source> sources() {
      return List.of(person.source());
    }

    @Override
    public String formula() {
      return "answer of " + person.name();
    }
  }
}
