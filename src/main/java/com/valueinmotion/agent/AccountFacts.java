package com.valueinmotion.agent;

import com.valueinmotion.account.AccountHistory;
import com.valueinmotion.account.Entry.Stakeholder;
import com.valueinmotion.diagnosis.Diagnosis;
import com.valueinmotion.diagnosis.Finding;
import com.valueinmotion.diagnosis.State;
import com.valueinmotion.diagnosis.profile.Profile;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * All that the nodes of the graph may look at for one account, as of one moment: the same moment
 * always gives the same facts.
 *
 * @param history what is known
 * @param diagnosis what the engine says of it
 * @param profile the account beside those that stayed; takes a while the first time
 * @param medianArr the portfolio's, in major units: stands in where the ARR is unknown
 */
public record AccountFacts(
    AccountHistory history, Diagnosis diagnosis, Supplier<Profile> profile, BigDecimal medianArr) {
  public LocalDate today() {
    return history.asOf().day();
  }

  /** The finding of a signal; empty where the catalogue has no such signal. */
  public Optional<Finding> finding(String signal) {
    return diagnosis.findings().stream().filter(f -> f.signal().id().equals(signal)).findFirst();
  }

  /** Those of the signals that speak for themselves: red or amber, the worst first. */
  public List<Finding> reasons(String... signals) {
    Set<String> wanted = Set.of(signals);
    return diagnosis.reasons().stream().filter(f -> wanted.contains(f.signal().id())).toList();
  }

  /** Whether any of the signals is known. */
  public boolean knowsAny(String... signals) {
    return Arrays.stream(signals)
        .flatMap(signal -> finding(signal).stream())
        .anyMatch(finding -> finding.state() != State.UNKNOWN);
  }

  /** The people who are there, the most influential first. */
  public List<Stakeholder> people() {
    return history.entries(Stakeholder.class).stream()
        .filter(person -> person.isThere(today()))
        .sorted(
            Comparator.comparingInt(Stakeholder::influence)
                .reversed()
                .thenComparing(Stakeholder::name))
        .toList();
  }

  /** People who have left, the last first. */
  public List<Stakeholder> departed() {
    return history.entries(Stakeholder.class).stream()
        .filter(person -> !person.isThere(today()))
        .sorted(Comparator.comparing((Stakeholder p) -> leftOn(p)).reversed())
        .toList();
  }

  private static LocalDate leftOn(Stakeholder person) {
    LocalDate left = person.left();
    return left == null ? LocalDate.MAX : left;
  }

  /** The account's priority; with the median ARR where its own is unknown. */
  public long priority() {
    Long value = diagnosis.priority().value();
    return value == null ? diagnosis.priority().valueFor(medianArr) : value;
  }
}
