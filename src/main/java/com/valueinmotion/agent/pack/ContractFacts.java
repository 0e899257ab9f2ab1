package com.valueinmotion.agent.pack;

import com.valueinmotion.account.Term;
import com.valueinmotion.agent.AccountFacts;
import com.valueinmotion.diagnosis.Diagnosis;
import com.valueinmotion.diagnosis.Finding;
import com.valueinmotion.diagnosis.State;
import com.valueinmotion.diagnosis.Waste;
import com.valueinmotion.language.evidence.Audience;
import com.valueinmotion.language.evidence.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The contract, and for ourselves what the engine makes of the account. */
final class ContractFacts {
  private static final int MOST_UNKNOWN = 5;

  private final AccountFacts facts;
  private final Audience audience;
  private final Days days;

  ContractFacts(AccountFacts facts, Audience audience) {
    this.facts = facts;
    this.audience = audience;
    this.days = new Days(facts.today());
  }

  List<Fact> terms() {
    Term term = facts.diagnosis().term();
    List<Fact> terms = new ArrayList<>();
    term.noticeDeadline()
        .filter(day -> term.noticeDays() != null)
        .ifPresent(
            day ->
                terms.add(
                    Fact.plain(
                        "T1",
                        Fact.Kind.TERM,
                        "Notice deadline",
                        "The notice deadline is " + days.of(day) + ", " + days.far(day) + ".",
                        90,
                        "",
                        true)));
    if (term.renewal() != null) {
      terms.add(
          Fact.plain(
              "T2",
              Fact.Kind.TERM,
              "Renewal",
              "The contract renews on "
                  + days.of(term.renewal())
                  + ", "
                  + days.far(term.renewal())
                  + ".",
              70,
              "",
              true));
    }
    if (term.seats() != null) {
      terms.add(
          Fact.plain(
              "T3",
              Fact.Kind.TERM,
              "Seats",
              "The contract has " + term.seats() + " seats.",
              40,
              "",
              true));
    }
    if (term.arr() != null && audience == Audience.INTERNAL) {
      terms.add(
          Fact.plain(
              "T4",
              Fact.Kind.TERM,
              "ARR",
              "The ARR is " + Amounts.of(term.arr()) + " a year.",
              85,
              "",
              false));
    }
    return terms;
  }

  List<Fact> derived() {
    Diagnosis diagnosis = facts.diagnosis();
    List<Fact> derived = new ArrayList<>();
    String breaks =
        diagnosis
            .breaksAt()
            .map(
                b ->
                    " The flow breaks at "
                        + b.phase().title()
                        + ", which explains "
                        + b.explains()
                        + "% of the friction.")
            .orElse(" The flow breaks nowhere.");
    derived.add(
        inside(
            "R1",
            "Risk",
            "Risk is "
                + diagnosis.levelText()
                + ", index "
                + diagnosis.index()
                + " of 100, coverage "
                + diagnosis.coverage()
                + "%; it could be up to "
                + diagnosis.upperIndex()
                + "."
                + breaks,
            120));
    int number = 2;
    for (Waste waste : diagnosis.waste()) {
      String cost = waste.yearly() == null ? "" : ", " + Amounts.of(waste.yearly()) + " a year";
      derived.add(
          inside(
              "R" + number++,
              "Waste",
              waste.kind().title() + ": " + waste.leading().words(Amounts::of) + cost + ".",
              75));
    }
    String unknown =
        diagnosis.findings().stream()
            .filter(f -> f.state() == State.UNKNOWN)
            .map(Finding::signal)
            .map(signal -> signal.label())
            .limit(MOST_UNKNOWN)
            .collect(Collectors.joining(", "));
    if (!unknown.isEmpty()) {
      derived.add(inside("U1", "Unknown", "Not known today: " + unknown + ".", 65));
    }
    return derived;
  }

  private static Fact inside(String id, String label, String text, int weight) {
    return Fact.plain(id, Fact.Kind.DERIVED, label, text, weight, "", false);
  }
}
