package com.valueinmotion.language.ground.rule;

import com.valueinmotion.language.ground.Verdict.Check;
import com.valueinmotion.language.ground.claim.Claim;
import com.valueinmotion.language.ground.claim.FactView;
import java.util.Optional;

/**
 * Whatever claims something cites something; what is cited is there, may be told, and is what the
 * sentence speaks of. "Usage is low." without E1 cannot stand, nor can it with a fact about
 * invoices.
 */
final class CitationRule implements Rule {
  private final Courtesy courtesy;
  private final Relevance relevance;

  CitationRule(Courtesy courtesy, Relevance relevance) {
    this.courtesy = courtesy;
    this.relevance = relevance;
  }

  @Override
  public void check(Claim claim, Findings findings) {
    claim.cites().stream()
        .filter(id -> claim.pack().fact(id) == null)
        .forEach(
            id ->
                findings.block(
                    Check.CITATION, "cites " + id + ", which is no fact of this account"));
    if (claim.isForCustomer()) {
      claim.cited().stream()
          .filter(fact -> !fact.fact().told() || fact.isNote())
          .forEach(
              fact ->
                  findings.block(
                      Check.AUDIENCE, "rests on " + fact.id() + ", which stays inside", fact));
    }
    Optional<String> claims = claim.title() ? Optional.empty() : courtesy.claims(claim);
    if (claims.isPresent()) {
      cited(claim, claims.get(), findings);
    }
  }

  private void cited(Claim claim, String what, Findings findings) {
    if (claim.cites().isEmpty()) {
      findings.block(Check.CITATION, what + " and cites nothing");
    }
    for (FactView fact : claim.cited()) {
      if (!relevance.of(claim, fact)) {
        String label = fact.fact().label();
        findings.block(
            Check.CITATION, "cites " + fact.id() + " (" + label + ") and says nothing of it", fact);
      }
    }
  }
}
