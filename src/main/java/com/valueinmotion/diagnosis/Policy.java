package com.valueinmotion.diagnosis;

import com.valueinmotion.account.Key;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The policy pack: the catalogue, the rules of risk and how signals are derived, under the hash of
 * their text. Changing a word of it changes the hash, so that every diagnosis says by which rules
 * it was made.
 */
public final class Policy {
  private final List<Signal> signals;
  private final Map<String, Signal> byId;
  private final RiskRules rules;
  private final Measures measures;
  private final String hash;

  Policy(List<Signal> signals, RiskRules rules, Measures measures, String hash) {
    this.signals = List.copyOf(signals);
    this.byId =
        signals.stream().collect(Collectors.toUnmodifiableMap(Signal::id, Function.identity()));
    this.rules = rules;
    this.measures = measures;
    this.hash = hash;
  }

  /** In the order of every calculation. */
  public List<Signal> signals() {
    return signals;
  }

  public Optional<Signal> signal(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** First seven hex digits of the SHA-256 of the policy's text. */
  public String hash() {
    return hash;
  }

  /** The words files may use for signals. */
  public List<Key> keys() {
    return signals.stream().map(Signal::key).toList();
  }

  /** The motions this policy can call for; each needs a playbook. */
  public List<String> motions() {
    return Stream.of(
            rules.motions().all(), List.of(rules.motionUnknown()), rules.wasteMotions().all())
        .flatMap(List::stream)
        .toList();
  }

  /** How signals are derived from raw rows. */
  public Measures measures() {
    return measures;
  }

  /** What an account is compared with. */
  public ProfileRule profile() {
    return rules.profile();
  }

  RiskRules rules() {
    return rules;
  }
}
