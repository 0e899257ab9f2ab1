package com.valueinmotion.agent;

import java.util.List;

/**
 * What an agent says of an account.
 *
 * @param agent who says it
 * @param needs what it must know, met or not
 * @param findings what it found, each with its row
 * @param suggestions what it proposes
 */
public record Report(
    String agent, List<Need> needs, List<Cited> findings, List<Suggestion> suggestions) {
  public Report {
    needs = List.copyOf(needs);
    findings = List.copyOf(findings);
    suggestions = List.copyOf(suggestions);
  }

  /** What it would have to know and does not. */
  public List<String> missing() {
    return needs.stream().filter(need -> !need.met()).map(Need::what).toList();
  }
}
