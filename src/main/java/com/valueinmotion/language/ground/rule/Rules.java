package com.valueinmotion.language.ground.rule;

import com.valueinmotion.language.ground.GroundingRules;
import com.valueinmotion.language.ground.support.Support;
import com.valueinmotion.language.ground.text.Lexicon;
import java.time.LocalDate;
import java.util.List;

/** All rules, in the order in which they speak of words that begin at the same place. */
public final class Rules {
  private Rules() {}

  /**
   * @param rules the policy they go by
   * @param asOf the day from which days and times are seen
   */
  public static List<Rule> all(GroundingRules rules, LocalDate asOf) {
    Lexicon lexicon = rules.lexicon();
    Support support = new Support(asOf, lexicon.figures());
    Denial denial = new Denial(rules);
    DeedRule deeds = new DeedRule(lexicon, denial);
    Courtesy courtesy = new Courtesy(rules, deeds);
    Reference reference = new Reference(support);
    return List.of(
        new FormRule(),
        new CitationRule(courtesy, new Relevance(rules, support)),
        new FigureRule(courtesy, support, lexicon),
        new TwiceRule(),
        new GapRule(lexicon),
        new AimRule(lexicon.plan()),
        new WholeRule(lexicon),
        new NoneRule(lexicon, support),
        new DayRule(rules.vocabulary(), support),
        new SegmentRule(rules),
        new PartnerRule(lexicon.plan()),
        new MovementRule(lexicon, denial, reference),
        new JudgementRule(lexicon, denial, reference),
        new YesNoRule(lexicon.denial()),
        new NameRule(rules.vocabulary()),
        new LinkRule(),
        new CommitmentRule(lexicon),
        new AudienceRule(lexicon.audience()),
        deeds,
        new QuoteRule(lexicon, rules.vocabulary()),
        new SignatureRule(lexicon.courtesy(), rules.vocabulary()),
        new WordRule(rules),
        new MatterRule(rules.vocabulary(), support));
  }
}
