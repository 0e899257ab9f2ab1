package com.valueinmotion.diagnosis;

import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Term;
import com.valueinmotion.diagnosis.Expansion.Answer;
import com.valueinmotion.diagnosis.Expansion.Kind;
import com.valueinmotion.diagnosis.Expansion.Sign;
import com.valueinmotion.diagnosis.Expansion.Standing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Judges by four signs whether an account can grow: its licences are used up, its modules are in
 * broad use, its executives are satisfied, and a next use case is qualified. A sign goes by its
 * signals' findings, so that what is too old to count is unknown here too.
 */
final class Expansions {
  private static final String SENTIMENT = "decision_maker_sentiment";
  private static final String POSITIVE = "positive";

  private final ExpansionRule rule;
  private final int shelfware;
  private final int modules;
  private final int engagement;
  private final int nps;
  private final int useCases;
  private final int renewal;

  Expansions(ExpansionRule rule, List<Signal> catalogue) {
    this.rule = rule;
    List<String> ids = catalogue.stream().map(Signal::id).toList();
    this.shelfware = ids.indexOf(Wastes.IDLE_SEATS);
    this.modules = ids.indexOf("modules_used_pct");
    this.engagement = ids.indexOf("exec_engagement");
    this.nps = ids.indexOf("decision_maker_nps");
    this.useCases = ids.indexOf("next_use_cases");
    this.renewal = ids.indexOf("renewal_flag");
  }

  /** Empty where no sign is known. */
  Optional<Expansion> of(
      List<Finding> findings, List<ContextFact> context, Flow flow, Term term, LocalDate today) {
    List<Sign> signs =
        List.of(ceiling(findings), breadth(findings), executives(findings, context), use(findings));
    if (isUnknown(signs)) {
      return Optional.empty();
    }
    List<Phase> blockedBy = brokenBefore(flow);
    boolean inDoubt = renewal >= 0 && findings.get(renewal).state() == State.RED;
    Deadline deadline = Deadline.of(term, today).orElse(null);
    boolean inWindow = deadline != null && deadline.days() <= rule.window();
    Standing standing =
        inDoubt || inWindow
            ? Standing.RENEW_FIRST
            : !blockedBy.isEmpty()
                ? Standing.BLOCKED
                : isReady(signs) ? Standing.READY : Standing.NOT_YET;
    return Optional.of(new Expansion(standing, signs, blockedBy, inDoubt, deadline));
  }

  private static boolean isUnknown(List<Sign> signs) {
    for (Sign sign : signs) {
      if (sign.answer() != Answer.UNKNOWN) {
        return false;
      }
    }
    return true;
  }

  private boolean isReady(List<Sign> signs) {
    int met = 0;
    boolean wanted = false;
    for (Sign sign : signs) {
      if (sign.answer() == Answer.MET) {
        met++;
        wanted |= sign.kind() == Kind.CEILING || sign.kind() == Kind.USE_CASE;
      }
    }
    return met >= rule.signs() && wanted;
  }

  private static List<Phase> brokenBefore(Flow flow) {
    List<Phase> broken = new ArrayList<>();
    for (int phase = 0; phase < Phase.EXPANSION.place(); phase++) {
      if (flow.isBroken(phase)) {
        broken.add(Phase.FLOW.get(phase));
      }
    }
    return broken;
  }

  /** Seats in use are what shelfware leaves of 100%. */
  private Sign ceiling(List<Finding> findings) {
    return sign(Kind.CEILING, known(findings, shelfware), 100 - rule.ceiling(), false);
  }

  private Sign breadth(List<Finding> findings) {
    Finding used = known(findings, modules);
    return used == null
        ? new Sign(Kind.BREADTH, Answer.UNKNOWN, List.of())
        : new Sign(Kind.BREADTH, answer(used.state() == State.GOOD), List.of(fact(used)));
  }

  private Sign use(List<Finding> findings) {
    return sign(Kind.USE_CASE, known(findings, useCases), rule.useCases(), true);
  }

  /** Engaged, and the decision maker satisfied: by NPS, or where nobody asked by sentiment. */
  private Sign executives(List<Finding> findings, List<ContextFact> context) {
    List<ContextFact> facts = new ArrayList<>(2);
    Answer engaged = Answer.UNKNOWN;
    Finding engagedNow = known(findings, engagement);
    if (engagedNow != null) {
      facts.add(fact(engagedNow));
      engaged = answer(engagedNow.state() == State.GOOD);
    }
    Answer satisfied = Answer.UNKNOWN;
    Finding answered = known(findings, nps);
    if (answered != null) {
      facts.add(fact(answered));
      satisfied = answer(reaches(answered, rule.nps(), true));
    } else {
      for (ContextFact fact : context) {
        if (fact.id().equals(SENTIMENT)) {
          facts.add(fact);
          satisfied = answer(fact.reading().value().text().equals(POSITIVE));
        }
      }
    }
    return new Sign(Kind.EXECUTIVES, engaged.and(satisfied), facts);
  }

  private static Sign sign(Kind kind, @Nullable Finding finding, int line, boolean atLeast) {
    return finding == null
        ? new Sign(kind, Answer.UNKNOWN, List.of())
        : new Sign(kind, answer(reaches(finding, line, atLeast)), List.of(fact(finding)));
  }

  /** Whether a number is at least, or at most, so much. */
  private static boolean reaches(Finding finding, int line, boolean atLeast) {
    Reading reading = finding.reading();
    if (reading == null || !(reading.value() instanceof Datum.Quantity(BigDecimal number))) {
      return false;
    }
    int side = number.compareTo(BigDecimal.valueOf(line));
    return atLeast ? side >= 0 : side <= 0;
  }

  private static @Nullable Finding known(List<Finding> findings, int at) {
    return at < 0 || findings.get(at).state() == State.UNKNOWN ? null : findings.get(at);
  }

  private static ContextFact fact(Finding known) {
    Signal signal = known.signal();
    return new ContextFact(
        signal.id(), signal.label(), signal.unit(), known.evidence().orElseThrow());
  }

  private static Answer answer(boolean met) {
    return met ? Answer.MET : Answer.NOT_MET;
  }
}
