package com.valueinmotion.language.ground;

import com.valueinmotion.language.evidence.Audience;
import com.valueinmotion.language.evidence.Fact;
import com.valueinmotion.language.ground.Phrases.Hit;
import com.valueinmotion.language.ground.Verdict.Check;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is not said lightly, not to a customer, or not at all. */
final class CommitmentRule implements Rule {
  private static final Set<String> DENYING = Set.of("cannot", "unable", "instead", "rather");
  private static final Pattern OFF =
      Pattern.compile("(?i)(?:%|per ?cent) (?:off|cheaper|back|less to pay)\\b");

  private final GroundingRules rules;

  CommitmentRule(GroundingRules rules) {
    this.rules = rules;
  }

  @Override
  public void check(Claim claim, Findings findings) {
    rules
        .commitments()
        .forEach(
            (kind, phrases) ->
                phrases.in(claim.words()).stream()
                    .filter(hit -> !isDenied(claim, hit) && !isCited(claim, hit))
                    .forEach(
                        hit ->
                            block(
                                claim,
                                hit,
                                Check.COMMITMENT,
                                "may commit us ("
                                    + kind
                                    + "): a person has to say that, not a draft",
                                findings)));
    Matcher off = OFF.matcher(claim.text());
    while (off.find()) {
      findings.block(
          Check.COMMITMENT,
          off.start(),
          off.end(),
          "may commit us (money): a person has to say that, not a draft");
    }
    rules.promises().in(claim.words()).stream()
        .filter(hit -> !isPlanned(claim, hit))
        .forEach(
            hit ->
                block(claim, hit, Check.COMMITMENT, "promises what is not in the plan", findings));
    rules
        .sensitive()
        .in(claim.words())
        .forEach(
            hit -> block(claim, hit, Check.PERSONAL, "is nobody's business in here", findings));
    if (claim.audience() == Audience.CUSTOMER) {
      rules
          .internal()
          .in(claim.words())
          .forEach(hit -> block(claim, hit, Check.AUDIENCE, "is a word for ourselves", findings));
    }
  }

  /** "We cannot offer a discount" commits to nothing. */
  private boolean isDenied(Claim claim, Hit hit) {
    int at = claim.words().get(hit.first()).start();
    Clause clause = claim.clause(at);
    List<Word> before = claim.words(clause).stream().filter(w -> w.start() < at).toList();
    List<Word> after = claim.words(clause).stream().filter(w -> w.start() > at).toList();
    List<Word> list = sameList(claim, at);
    return denies(before)
        || denies(list)
        || after.stream()
            .limit(4)
            .anyMatch(w -> Set.of("not", "isn't", "cannot", "never").contains(w.folded()));
  }

  private boolean denies(List<Word> words) {
    return rules.denials().areIn(words)
        || words.stream().anyMatch(w -> DENYING.contains(w.folded()))
        || words.stream().anyMatch(w -> w.folded().endsWith("n't"));
  }

  /** "… cannot offer a discount, a credit or a refund": a negation holds for the list after it. */
  private static List<Word> sameList(Claim claim, int at) {
    int from = 0;
    for (String stop :
        List.of(
            ";",
            ":",
            ".",
            " but ",
            " however ",
            "—",
            " – ",
            " so ",
            " and we ",
            " and i ",
            ", we ",
            ", i ",
            " if ",
            " unless ",
            " only ",
            " because ",
            "just ")) {
      from =
          Math.max(from, claim.text().toLowerCase(java.util.Locale.ROOT).lastIndexOf(stop, at - 1));
    }
    int begin = from;
    return claim.words().stream().filter(w -> w.start() >= begin && w.start() < at).toList();
  }

  /** What stands in an action of the plan has been decided by a person. */
  private static boolean isCited(Claim claim, Hit hit) {
    List<Word> said = claim.words().subList(hit.first(), hit.last() + 1);
    return claim.cited().stream()
        .filter(f -> f.fact().kind() != Fact.Kind.NOTE)
        .anyMatch(fact -> said.stream().allMatch(w -> fact.stems().contains(w.stem())));
  }

  private boolean isPlanned(Claim claim, Hit hit) {
    boolean plan =
        claim.cited().stream()
            .map(fact -> fact.fact().kind())
            .anyMatch(kind -> kind == Fact.Kind.ACTION || kind == Fact.Kind.PLAN);
    List<String> next =
        claim.words().stream().skip(hit.last() + 1L).limit(2).map(Word::folded).toList();
    return plan
        || next.stream().anyMatch(rules.promisesAllowed()::contains)
        || Stream.of("not", "never").anyMatch(next::contains);
  }

  private static void block(Claim claim, Hit hit, Check check, String why, Findings findings) {
    int start = claim.words().get(hit.first()).start();
    if (!claim.isQuoted(start) || check != Check.COMMITMENT) {
      findings.block(check, start, claim.words().get(hit.last()).end(), why);
    }
  }
}
