package com.valueinmotion.language.ground.support;

import com.valueinmotion.language.draft.Passage;
import com.valueinmotion.language.evidence.Audience;
import com.valueinmotion.language.evidence.Fact;
import com.valueinmotion.language.evidence.Pack;
import com.valueinmotion.language.ground.Corpus;
import com.valueinmotion.language.ground.GroundingRules;
import com.valueinmotion.language.ground.Verdict.Place;
import com.valueinmotion.language.ground.claim.Claim;
import com.valueinmotion.language.ground.claim.PackView;
import com.valueinmotion.language.ground.figure.FigureReader;
import java.time.LocalDate;
import java.util.List;

/** A sentence that cites one fact, as of 22 November 2026. */
final class Evidence {
  static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);
  static final GroundingRules RULES = Corpus.rules();

  private Evidence() {}

  /**
   * @param moved whether the fact says that something moved
   */
  static Claim claim(String said, String known, boolean moved) {
    Fact fact =
        new Fact(
            "E1",
            Fact.Kind.SIGNAL,
            "Fact",
            known,
            null,
            Fact.Way.UP,
            moved ? Fact.Way.DOWN : null,
            1,
            "",
            true);
    Pack pack =
        new Pack("Halden", AS_OF, Audience.INTERNAL, "Ana", List.of(), List.of(), List.of(fact));
    FigureReader reader = new FigureReader(AS_OF, RULES.lexicon().figures());
    PackView view = new PackView(pack, reader, RULES.vocabulary());
    return Claim.of(new Place(0, 0), said, List.of("E1"), false, Passage.Mood.SAYS, view, reader);
  }
}
