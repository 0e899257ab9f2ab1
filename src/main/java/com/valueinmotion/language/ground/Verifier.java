package com.valueinmotion.language.ground;

import com.valueinmotion.language.draft.Passage;
import com.valueinmotion.language.draft.Passage.Mood;
import com.valueinmotion.language.draft.Sentence;
import com.valueinmotion.language.draft.Wording;
import com.valueinmotion.language.evidence.Pack;
import com.valueinmotion.language.ground.Verdict.Place;
import com.valueinmotion.language.ground.claim.Claim;
import com.valueinmotion.language.ground.claim.PackView;
import com.valueinmotion.language.ground.figure.FigureReader;
import com.valueinmotion.language.ground.rule.Findings;
import com.valueinmotion.language.ground.rule.Rule;
import com.valueinmotion.language.ground.rule.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Holds a draft to its evidence: "Usage fell from 34 to 22 [E1]" stands where E1 says so, "Usage
 * fell to 12" does not. Pure: the same wording, pack and rules always give the same verdicts.
 */
public final class Verifier {
  private static final Pattern MARKS =
      Pattern.compile("\\s*[\\[(](?:[A-Z]{1,2}\\d{1,3}(?:,\\s*)?)+[\\])]");

  private final GroundingRules rules;

  public Verifier(GroundingRules rules) {
    this.rules = rules;
  }

  /** The rules it works by. */
  public GroundingRules rules() {
    return rules;
  }

  /** Reads the whole draft. */
  public Verdicts check(Wording draft, Pack pack) {
    Wording wording = clean(draft);
    FigureReader reader = new FigureReader(pack.asOf(), rules.lexicon().figures());
    PackView view = new PackView(pack, reader, rules.vocabulary());
    List<Rule> all = Rules.all(rules, pack.asOf());
    List<Verdict> verdicts = new ArrayList<>();
    for (Claim claim : claims(wording, view, reader)) {
      Findings findings = new Findings(claim);
      all.forEach(rule -> rule.check(claim, findings));
      verdicts.addAll(findings.all());
    }
    return new Verdicts(wording, verdicts, hidden(draft));
  }

  private static List<Claim> claims(Wording wording, PackView view, FigureReader reader) {
    List<Claim> claims = new ArrayList<>();
    List<String> everything =
        wording.passages().stream().flatMap(p -> cites(p).stream()).distinct().toList();
    if (!wording.subject().isBlank()) {
      claims.add(
          Claim.of(Place.SUBJECT, wording.subject(), everything, true, Mood.SAYS, view, reader));
    }
    for (int p = 0; p < wording.passages().size(); p++) {
      Passage passage = wording.passages().get(p);
      if (!passage.heading().isBlank()) {
        claims.add(
            Claim.of(
                new Place(p, -1),
                passage.heading(),
                cites(passage),
                true,
                passage.mood(),
                view,
                reader));
      }
      for (int s = 0; s < passage.sentences().size(); s++) {
        Sentence sentence = passage.sentences().get(s);
        claims.add(
            Claim.of(
                new Place(p, s),
                sentence.text(),
                sentence.cites(),
                false,
                passage.mood(),
                view,
                reader));
      }
    }
    return claims;
  }

  private static List<String> cites(Passage passage) {
    return passage.sentences().stream().flatMap(s -> s.cites().stream()).distinct().toList();
  }

  /** Without what nobody sees, and without ids in the text: they stand beside it. */
  private static Wording clean(Wording draft) {
    return new Wording(
        clean(draft.subject()),
        draft.passages().stream()
            .map(
                passage ->
                    new Passage(
                        passage.id(),
                        clean(passage.heading()),
                        passage.sentences().stream()
                            .map(s -> new Sentence(clean(s.text()), s.cites()))
                            .toList()))
            .toList());
  }

  private static String clean(String text) {
    return MARKS.matcher(Invisible.strip(text)).replaceAll("").strip();
  }

  private static int hidden(Wording draft) {
    return Invisible.count(draft.subject())
        + draft.passages().stream()
            .mapToInt(
                passage ->
                    Invisible.count(passage.heading())
                        + passage.sentences().stream()
                            .mapToInt(s -> Invisible.count(s.text()))
                            .sum())
            .sum();
  }
}
