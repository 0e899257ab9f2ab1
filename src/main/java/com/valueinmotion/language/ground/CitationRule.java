package com.valueinmotion.language.ground;

import com.valueinmotion.language.evidence.Audience;
import com.valueinmotion.language.ground.Verdict.Check;
import java.util.List;
import java.util.Optional;

/** What a sentence cites is there, may be told, and is what the sentence speaks of. */
final class CitationRule implements Rule {
  private final Courtesy courtesy;
  private final Relevance relevance;

  CitationRule(Courtesy courtesy, Relevance relevance) {
    this.courtesy = courtesy;
    this.relevance = relevance;
  }

  @Override
  public void check(Claim claim, Findings findings) {
    for (String id : claim.cites()) {
      if (claim.pack().fact(id) == null) {
        findings.block(Check.CITATION, "cites " + id + ", which is no fact of this account");
      }
    }
    if (claim.audience() == Audience.CUSTOMER) {
      for (FactView fact : claim.cited()) {
        if (!fact.fact().told() || fact.isNote()) {
          findings.block(
              Check.AUDIENCE,
              0,
              claim.text().length(),
              "rests on " + fact.id() + ", which stays inside",
              fact.id());
        }
      }
    }
    if (!claim.title()) {
      cited(claim, findings);
    }
  }

  private void cited(Claim claim, Findings findings) {
    Optional<String> claims = courtesy.claims(claim);
    if (claim.cites().isEmpty() && claims.isPresent()) {
      findings.block(Check.CITATION, claims.get() + " and cites nothing");
    }
    if (claims.isEmpty()) {
      return;
    }
    List<FactView> beside = claim.cited().stream().filter(f -> !relevance.of(claim, f)).toList();
    for (FactView fact : beside) {
      findings.block(
          Check.CITATION,
          0,
          claim.text().length(),
          "cites " + fact.id() + " (" + fact.fact().label() + ") and says nothing of it",
          fact.id());
    }
  }
}
