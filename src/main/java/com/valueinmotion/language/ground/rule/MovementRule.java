package com.valueinmotion.language.ground.rule;

import com.valueinmotion.language.evidence.Fact.Way;
import com.valueinmotion.language.ground.Verdict.Check;
import com.valueinmotion.language.ground.claim.Claim;
import com.valueinmotion.language.ground.claim.FactView;
import com.valueinmotion.language.ground.text.Lexicon;
import com.valueinmotion.language.ground.text.Phrases.Hit;
import com.valueinmotion.language.ground.text.Word;
import java.util.List;
import java.util.Map;

/** What is said to have moved has, and that way: not "usage rose", where it fell. */
final class MovementRule implements Rule {
  private static final String STILL = "flat";
  private static final Map<String, Integer> COURSE = Map.of("up", 1, "down", -1);

  private final Lexicon lexicon;
  private final Denial denial;
  private final Reference reference;

  MovementRule(Lexicon lexicon, Denial denial, Reference reference) {
    this.lexicon = lexicon;
    this.denial = denial;
    this.reference = reference;
  }

  @Override
  public void check(Claim claim, Findings findings) {
    lexicon
        .movement()
        .ways()
        .forEach(
            (way, phrases) ->
                phrases.in(claim.words()).stream()
                    .filter(hit -> isMovement(lexicon, claim, hit))
                    .filter(hit -> !claim.isQuoted(claim.start(hit)) && !isLiteral(claim, hit))
                    .forEach(hit -> moved(claim, way, hit, findings)));
  }

  /** Whether anything at all is said to move, other than to stand still. */
  static boolean isIn(Lexicon lexicon, Claim claim) {
    return lexicon.movement().ways().entrySet().stream()
        .filter(way -> !way.getKey().equals(STILL))
        .flatMap(way -> way.getValue().in(claim.words()).stream())
        .anyMatch(hit -> isMovement(lexicon, claim, hit));
  }

  /** Not "falls due", and not "a better view", "higher targets", "lower tier". */
  private static boolean isMovement(Lexicon lexicon, Claim claim, Hit hit) {
    return !lexicon.idioms().cover(claim.words(), hit)
        && !isBeforeVerb(claim, hit)
        && !isBeforeNoun(lexicon.movement(), claim, hit);
  }

  /** "We are down to hold two sessions", but "is down to 22". */
  private static boolean isBeforeVerb(Claim claim, Hit hit) {
    List<Word> after = claim.words().subList(hit.last() + 1, claim.words().size());
    return claim.words().get(hit.last()).folded().equals("down")
        && after.size() > 1
        && after.getFirst().folded().equals("to")
        && !claim.isFigure(after.get(1))
        && !after.get(1).hasDigit();
  }

  private static boolean isBeforeNoun(Lexicon.Movement words, Claim claim, Hit hit) {
    Word word = claim.words().get(hit.last());
    if (!words.attributes().has(word)
        || hit.words() > 1
        || hit.last() + 1 >= claim.words().size()) {
      return false;
    }
    Word next = claim.words().get(hit.last() + 1);
    boolean joined = claim.text().substring(word.end(), next.start()).isBlank();
    return joined && !words.notNouns().has(next);
  }

  /** Whether a fact that is no measure uses the word itself. */
  private static boolean isLiteral(Claim claim, Hit hit) {
    String stem = claim.words().get(hit.last()).stem();
    return hit.words() == 1
        && claim.bearing().stream()
            .anyMatch(fact -> fact.fact().moved() == null && fact.stems().contains(stem));
  }

  private void moved(Claim claim, String way, Hit hit, Findings findings) {
    int start = claim.start(hit);
    int end = claim.end(hit);
    int counted = Course.of(claim, start);
    if (counted != 0 && COURSE.getOrDefault(way, counted) != counted) {
      findings.block(Check.DIRECTION, hit, "the figures after it go the other way");
      return;
    }
    List<FactView> moving = moving(claim, start);
    boolean denied = denial.of(claim, start);
    if (moving.isEmpty()) {
      if (!way.equals(STILL) && !denied && !isSupposed(claim, hit) && !isApart(claim, hit)) {
        findings.block(Check.DIRECTION, hit, "nothing that is cited says which way it moved");
      }
    } else if (moving.stream().anyMatch(fact -> agrees(fact, way)) == denied) {
      String said = claim.text().substring(start, end);
      FactView fact = moving.getFirst();
      findings.block(Check.DIRECTION, hit, fact.id() + " says otherwise than “" + said + "”", fact);
    } else {
      findings.bears(Check.DIRECTION, start, end, moving.getFirst());
    }
  }

  /** "It could be seven points higher": nothing says that it is. */
  private boolean isSupposed(Claim claim, Hit hit) {
    return claim.words(claim.clause(claim.start(hit))).stream()
        .filter(word -> word.start() < claim.start(hit))
        .anyMatch(lexicon.movement().supposing()::has);
  }

  /** "Eight points lower": how far two figures are apart, where nothing that is cited has moved. */
  private boolean isApart(Claim claim, Hit hit) {
    return hit.words() == 1
        && lexicon.movement().attributes().has(claim.words().get(hit.first()))
        && claim.figures().stream()
            .anyMatch(
                figure ->
                    figure.hasValue()
                        && figure.end() <= claim.start(hit)
                        && claim
                                .text()
                                .substring(figure.end(), claim.start(hit))
                                .strip()
                                .split("\\s+", -1)
                                .length
                            <= 2);
  }

  private List<FactView> moving(Claim claim, int at) {
    List<FactView> near = moving(reference.at(claim, at));
    return near.isEmpty() && claim.title() ? moving(claim.bearing()) : near;
  }

  private static List<FactView> moving(List<FactView> facts) {
    return facts.stream().filter(fact -> fact.fact().moved() != null).toList();
  }

  private static boolean agrees(FactView fact, String way) {
    Way moved = fact.fact().moved();
    Way better = fact.fact().better();
    return switch (way) {
      case "up" -> moved == Way.UP;
      case "down" -> moved == Way.DOWN;
      case "better" -> better != null && moved == better;
      case "worse" -> better != null && moved != better;
      default -> false;
    };
  }
}
