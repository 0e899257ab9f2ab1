package com.valueinmotion.language.ground.text;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.valueinmotion.language.evidence.Fact;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The lists of words the rules go by, as they stand in {@code grounding.yaml}: a section for each
 * thing that is looked at. What a list is for is said there, above it, with an example.
 */
public record Lexicon(
    Figures figures,
    Comparison comparison,
    Gap gap,
    Movement movement,
    Judgement judgement,
    Denial denial,
    Deeds deeds,
    Phrases idioms,
    Plan plan,
    Wholes wholes,
    Relevance relevance,
    Courtesy courtesy,
    Commitments commitments,
    Audience audience,
    List<String> instructions) {

  public record Figures(
      Map<String, List<String>> units,
      Words unitEnds,
      Map<String, Fact.Kind> counted,
      Stems ofTheText,
      Words nearDays,
      Words later,
      Words left,
      Words compared) {}

  public record Gap(Words more, Words less, Words target, Words start) {}

  public record Comparison(Phrases under, Phrases over, Words between, Words toGo) {}

  public record Movement(
      Map<String, Phrases> ways, Words attributes, Words notNouns, Words supposing) {
    /** Whether anything is said to move, or to stand still. */
    public boolean isIn(List<Word> words) {
      return ways.values().stream().anyMatch(way -> way.areIn(words));
    }
  }

  public record Judgement(Phrases praise, Phrases blame) {}

  public record Denial(Phrases denials, Phrases negations, Words open, Phrases unknown) {}

  public record Deeds(
      @JsonDeserialize(using = Phrases.Inflected.class) Phrases events,
      Words irregular,
      Words intended,
      Words requests,
      Words conditions,
      Words we,
      Relatives sameAs,
      Phrases loaded) {}

  public record Plan(Words aiming, Words until, Words finite, Words with) {}

  public record Wholes(Words all, Words nobody, Words nothing, Stems common) {}

  public record Relevance(Relatives speaksOf, Relatives kin, Words pointing) {}

  public record Courtesy(
      Set<String> greetings,
      Phrases closings,
      Words begins,
      Words wishes,
      Words offers,
      Words thanks,
      Words writer,
      Words ofTheText,
      Words ofOthers,
      Words toYou,
      Words hearsay,
      Words smallFigures) {}

  public record Commitments(
      @JsonDeserialize(contentUsing = Phrases.Inflected.class) Map<String, Phrases> kinds,
      Words denying,
      Words denyingAfter,
      List<String> listEnds,
      Phrases promises,
      Words promisesAllowed,
      Words promisesDenied) {}

  public record Audience(Phrases internal, Phrases sensitive) {}

  /** Words a draft may use because a rule looks at them. */
  public Stream<String> ownWords() {
    return Stream.of(
            movement.ways().values().stream().flatMap(Phrases::texts),
            comparison.under().texts(),
            comparison.over().texts(),
            judgement.praise().texts(),
            judgement.blame().texts(),
            deeds.events().texts(),
            figures.units().values().stream().flatMap(List::stream),
            courtesy.closings().texts())
        .flatMap(texts -> texts)
        .flatMap(text -> Stream.of(text.split("[ -]", -1)));
  }
}
