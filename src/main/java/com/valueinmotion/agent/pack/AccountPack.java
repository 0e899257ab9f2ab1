package com.valueinmotion.agent.pack;

import com.valueinmotion.account.Entry.Note;
import com.valueinmotion.account.Entry.Outcome;
import com.valueinmotion.account.Entry.Stakeholder;
import com.valueinmotion.account.Entry.Team;
import com.valueinmotion.account.Term;
import com.valueinmotion.agent.AccountFacts;
import com.valueinmotion.diagnosis.Diagnosis;
import com.valueinmotion.diagnosis.Finding;
import com.valueinmotion.diagnosis.State;
import com.valueinmotion.diagnosis.Waste;
import com.valueinmotion.language.evidence.Audience;
import com.valueinmotion.language.evidence.Fact;
import com.valueinmotion.language.evidence.Pack;
import com.valueinmotion.language.evidence.Person;
import com.valueinmotion.plan.Plan;
import com.valueinmotion.plan.PlanAction;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An account as a draft may speak of it. For a customer only what the policy has words for; notes
 * only where they do not read like orders, and only for ourselves.
 */
public final class AccountPack {
  private static final int PLAN_WEIGHT = 110;
  private static final int PERSON_WEIGHT = 60;
  private static final int NOTE_WEIGHT = 20;
  private static final int MOST_NOTES = 3;
  private static final int LONGEST_NOTE = 240;
  private static final int MOST_UNKNOWN = 5;

  private final AccountFacts facts;
  private final Plan plan;
  private final Audience audience;
  private final Predicate<String> orders;

  /**
   * @param orders whether a note reads like orders to a machine
   */
  public AccountPack(AccountFacts facts, Plan plan, Audience audience, Predicate<String> orders) {
    this.facts = facts;
    this.plan = plan;
    this.audience = audience;
    this.orders = orders;
  }

  /**
   * The pack.
   *
   * @param to whom a mail goes to; null for whom the plan names first
   */
  public Pack pack(@Nullable String to) {
    String addressee =
        to != null
            ? to
            : plan.recipients().stream()
                .findFirst()
                .map(Plan.Recipient::name)
                .orElseGet(
                    () -> facts.people().stream().findFirst().map(Stakeholder::name).orElse(""));
    List<Fact> all = new ArrayList<>();
    all.addAll(planned());
    all.addAll(new SignalFacts(facts.history(), audience).of(facts, plan));
    all.addAll(outcomes());
    all.addAll(terms());
    if (audience == Audience.INTERNAL) {
      all.addAll(derived());
      all.addAll(notes());
    }
    all.addAll(people());
    return new Pack(
        facts.diagnosis().name(),
        facts.today(),
        audience,
        plan.owner(),
        facts.people().stream().map(p -> person(p, addressee)).toList(),
        facts.history().entries(Team.class).stream().map(Team::name).distinct().toList(),
        all);
  }

  private static Person person(Stakeholder person, String addressee) {
    String role = person.title() != null ? person.title() : person.role();
    return new Person(person.name(), role, person.email(), person.name().equals(addressee));
  }

  private List<Fact> planned() {
    List<Fact> planned = new ArrayList<>();
    String aim =
        "The aim: "
            + plan.objective()
            + ". Checkpoint on "
            + day(plan.checkpoint())
            + ", ends on "
            + day(plan.ends())
            + ".";
    String inside =
        audience == Audience.INTERNAL ? " It is over when: " + plan.exitCriterion() + "." : "";
    planned.add(fact("P1", Fact.Kind.PLAN, "The plan", aim + inside, PLAN_WEIGHT + 10));
    int number = 1;
    for (PlanAction action : plan.actions()) {
      boolean open =
          action.status() != PlanAction.Status.DONE && action.status() != PlanAction.Status.DROPPED;
      String theirs = action.theirs().isBlank() ? "" : "; theirs: " + action.theirs();
      String text =
          action.title()
              + ". Ours: "
              + action.ours()
              + theirs
              + "; due "
              + day(action.due())
              + "; "
              + (open ? "done when " + small(action.doneWhen()) : action.status().title())
              + "."
              + (action.evidence().isEmpty()
                  ? ""
                  : " Answers " + String.join(", ", action.evidence()) + ".");
      planned.add(fact("A" + number, Fact.Kind.ACTION, action.title(), text, PLAN_WEIGHT - number));
      number++;
    }
    return planned;
  }

  /** In the middle of a sentence, unless it begins with a name. */
  private String small(String text) {
    String first = text.split("\\s+", 2)[0];
    boolean name =
        facts.people().stream().anyMatch(person -> person.name().startsWith(first))
            || facts.diagnosis().name().startsWith(first)
            || (first.length() > 1 && Character.isUpperCase(first.charAt(1)));
    return name ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
  }

  private List<Fact> outcomes() {
    List<Fact> outcomes = new ArrayList<>();
    for (Outcome outcome : facts.history().entries(Outcome.class)) {
      String text =
          Stream.of(
                  figure(outcome.baseline(), " at the start"),
                  figure(outcome.current(), " now"),
                  outcome.target() == null ? "" : "target " + outcome.target().toPlainString(),
                  progress(outcome),
                  outcome.owner() == null ? "" : "owner " + outcome.owner(),
                  outcome.reviewed() == null ? "" : "reviewed on " + day(outcome.reviewed()),
                  outcome.accepted() == null ? "" : "proof accepted on " + day(outcome.accepted()))
              .filter(part -> !part.isEmpty())
              .collect(Collectors.joining(", "));
      outcomes.add(
          new Fact(
              "O" + (outcomes.size() + 1),
              Fact.Kind.OUTCOME,
              outcome.name(),
              outcome.name() + ": " + (text.isEmpty() ? "no figure yet" : text) + ".",
              null,
              better(outcome),
              moved(outcome),
              80,
              outcome.source().cite(),
              true));
    }
    return outcomes;
  }

  private static String figure(@Nullable BigDecimal value, String what) {
    return value == null ? "" : value.toPlainString() + what;
  }

  private String day(LocalDate day) {
    return Days.of(day, facts.today());
  }

  private static String progress(Outcome outcome) {
    BigDecimal from = outcome.baseline();
    BigDecimal now = outcome.current();
    BigDecimal to = outcome.target();
    if (from == null || now == null || to == null || from.compareTo(to) == 0) {
      return "";
    }
    BigDecimal way =
        now.subtract(from).movePointRight(2).divide(to.subtract(from), 0, RoundingMode.HALF_UP);
    return way.signum() < 0 ? "" : way.toPlainString() + "% of the way";
  }

  private static Fact.@Nullable Way better(Outcome outcome) {
    BigDecimal from = outcome.baseline();
    BigDecimal to = outcome.target();
    if (from == null || to == null || from.compareTo(to) == 0) {
      return null;
    }
    return to.compareTo(from) > 0 ? Fact.Way.UP : Fact.Way.DOWN;
  }

  private static Fact.@Nullable Way moved(Outcome outcome) {
    BigDecimal from = outcome.baseline();
    BigDecimal now = outcome.current();
    if (from == null || now == null || from.compareTo(now) == 0) {
      return null;
    }
    return now.compareTo(from) > 0 ? Fact.Way.UP : Fact.Way.DOWN;
  }

  private List<Fact> terms() {
    Term term = facts.diagnosis().term();
    List<Fact> terms = new ArrayList<>();
    term.noticeDeadline()
        .filter(day -> term.noticeDays() != null)
        .ifPresent(
            day ->
                terms.add(
                    fact(
                        "T1",
                        Fact.Kind.TERM,
                        "Notice deadline",
                        "The notice deadline is " + day(day) + ", " + far(day) + ".",
                        90)));
    if (term.renewal() != null) {
      terms.add(
          fact(
              "T2",
              Fact.Kind.TERM,
              "Renewal",
              "The contract renews on " + day(term.renewal()) + ", " + far(term.renewal()) + ".",
              70));
    }
    if (term.seats() != null) {
      terms.add(
          fact("T3", Fact.Kind.TERM, "Seats", "The contract has " + term.seats() + " seats.", 40));
    }
    if (term.arr() != null && audience == Audience.INTERNAL) {
      terms.add(
          new Fact(
              "T4",
              Fact.Kind.TERM,
              "ARR",
              "The ARR is " + Amounts.of(term.arr()) + " a year.",
              null,
              null,
              null,
              85,
              "",
              false));
    }
    return terms;
  }

  private String far(LocalDate day) {
    long days = day.toEpochDay() - facts.today().toEpochDay();
    String count = Math.abs(days) + (Math.abs(days) == 1 ? " day" : " days");
    return days < 0 ? count + " ago" : days == 0 ? "today" : "in " + count;
  }

  private List<Fact> derived() {
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

  private List<Fact> people() {
    List<Fact> people = new ArrayList<>();
    for (Stakeholder person : facts.people()) {
      String what =
          Stream.of(person.title(), person.role())
              .flatMap(Stream::ofNullable)
              .distinct()
              .collect(Collectors.joining(", "));
      String touch =
          Optional.ofNullable(person.lastTouch())
              .map(on -> "; last touch on " + day(on))
              .orElse("");
      String mood =
          audience == Audience.INTERNAL && person.sentiment() != null
              ? "; mood " + person.sentiment()
              : "";
      people.add(
          new Fact(
              "S" + (people.size() + 1),
              Fact.Kind.PERSON,
              person.name(),
              person.name() + (what.isEmpty() ? "" : ", " + what) + touch + mood + ".",
              null,
              null,
              null,
              PERSON_WEIGHT + 10 * person.influence() - people.size(),
              person.source().cite(),
              true));
    }
    return people;
  }

  private List<Fact> notes() {
    List<Fact> notes = new ArrayList<>();
    facts.history().entries(Note.class).stream()
        .sorted(Comparator.comparing(Note::eventAt).reversed())
        .filter(note -> !orders.test(note.text()) && note.text().length() <= LONGEST_NOTE)
        .limit(MOST_NOTES)
        .forEach(
            note ->
                notes.add(
                    new Fact(
                        "N" + (notes.size() + 1),
                        Fact.Kind.NOTE,
                        "Note of " + note.eventAt(),
                        "“" + note.text().strip() + "”",
                        null,
                        null,
                        null,
                        NOTE_WEIGHT - notes.size(),
                        note.source().cite(),
                        false)));
    return notes;
  }

  private static Fact fact(String id, Fact.Kind kind, String label, String text, int weight) {
    return new Fact(id, kind, label, text, null, null, null, weight, "", true);
  }

  private static Fact inside(String id, String label, String text, int weight) {
    return new Fact(id, Fact.Kind.DERIVED, label, text, null, null, null, weight, "", false);
  }
}
