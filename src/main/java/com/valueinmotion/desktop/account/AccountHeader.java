package com.valueinmotion.desktop.account;

import com.valueinmotion.account.Money;
import com.valueinmotion.account.Term;
import com.valueinmotion.desktop.text.DayText;
import com.valueinmotion.desktop.text.MoneyText;
import com.valueinmotion.diagnosis.ContextFact;
import com.valueinmotion.diagnosis.Diagnosis;
import com.valueinmotion.diagnosis.Phase;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The head of the screen in words.
 *
 * @param range "could be HIGH: Impact, Expansion unknown", or empty where nothing is unknown that
 *     could make it worse
 * @param facts contract, evidence and licence use
 */
record AccountHeader(String range, List<Fact> facts) {
  private static final int DEADLINE_PRESSES = 60;
  private static final int NAMED_PHASES = 3;

  static AccountHeader of(Diagnosis diagnosis) {
    Term term = diagnosis.term();
    return new AccountHeader(
        range(diagnosis),
        List.of(
            arr(term),
            notice(term, diagnosis.asOf()),
            renewal(term, diagnosis.asOf()),
            evidence(diagnosis),
            licences(diagnosis)));
  }

  private static String range(Diagnosis diagnosis) {
    List<Phase> unknown = diagnosis.unknownPhases();
    if (unknown.isEmpty() || diagnosis.upperIndex() <= diagnosis.index()) {
      return "";
    }
    String which =
        unknown.size() > NAMED_PHASES
            ? unknown.size() + " phases"
            : unknown.stream().map(Phase::title).collect(Collectors.joining(", "));
    return "could be "
        + diagnosis.upperLevel()
        + " "
        + diagnosis.upperIndex()
        + ": "
        + which
        + " unknown";
  }

  private static Fact arr(Term term) {
    Money arr = term.arr();
    Integer seats = term.seats();
    return new Fact(
        "ARR",
        arr == null ? "unknown" : MoneyText.full(arr),
        seats == null ? "seats unknown" : seats + " seats",
        false);
  }

  private static Fact notice(Term term, LocalDate today) {
    return term.noticeDeadline()
        .map(
            day ->
                new Fact(
                    "Notice by",
                    day.toString(),
                    term.noticeDays() == null
                        ? "no notice period known"
                        : DayText.distance(today, day),
                    today.plusDays(DEADLINE_PRESSES).isAfter(day)))
        .orElse(new Fact("Notice by", "unknown", "no renewal date", false));
  }

  private static Fact renewal(Term term, LocalDate today) {
    LocalDate day = term.renewal();
    return day == null
        ? new Fact("Renewal", "unknown", "no file says when", false)
        : new Fact("Renewal", day.toString(), DayText.distance(today, day), day.isBefore(today));
  }

  private static Fact evidence(Diagnosis diagnosis) {
    int unknown = diagnosis.unknownPhases().size();
    String note =
        switch (unknown) {
          case 0 -> "no phase unknown";
          case 1 -> "1 phase unknown";
          default -> unknown + " phases unknown";
        };
    return new Fact("Evidence", diagnosis.coverage() + "%", note, false);
  }

  private static Fact licences(Diagnosis diagnosis) {
    for (ContextFact fact : diagnosis.context()) {
      if (fact.id().equals("licence_use_pct")) {
        return new Fact(
            "Licence use",
            fact.unit().text(fact.reading().value()),
            fact.reading().formula(),
            false);
      }
    }
    return new Fact("Licence use", "unknown", "needs seats and users", false);
  }
}
