package com.valueinmotion.language.ground.rule;

import com.valueinmotion.language.evidence.Fact;
import com.valueinmotion.language.ground.claim.Claim;
import com.valueinmotion.language.ground.claim.FactView;
import com.valueinmotion.language.ground.figure.Figure;
import com.valueinmotion.language.ground.figure.Figure.Kind;
import com.valueinmotion.language.ground.support.Support;
import com.valueinmotion.language.ground.text.Lexicon;
import com.valueinmotion.language.ground.text.Word;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * Figures that no fact has to bear: what the text counts of itself ("two questions"), how many
 * facts there are ("three actions"), the weekday beside a day, and days that claim nothing ("this
 * week").
 */
final class OwnFigures {
  private static final int MOST = 10;
  private static final int BESIDE = 3;
  private static final Pattern AS_OF = Pattern.compile("(?i)\\bas (?:of|at) (?:today, )?$");
  private static final Pattern THE = Pattern.compile("(?i)\\bthe $");
  private static final Pattern OF_THEM = Pattern.compile(" of (?:them|you|us)\\b.*");

  private final Lexicon.Figures words;
  private final Support support;

  OwnFigures(Lexicon.Figures words, Support support) {
    this.words = words;
    this.support = support;
  }

  boolean has(Claim claim, Figure figure) {
    return switch (figure.kind()) {
      case NUMBER ->
          isOfTheText(claim, figure) || isOfThem(claim, figure) || isCount(claim, figure);
      case DAY -> isAsOf(claim, figure) || isDayOfNote(claim, figure) || isNear(claim, figure);
      case DURATION -> isLater(claim, figure) || isNear(claim, figure);
      case WEEKDAY -> isOfADay(claim, figure) || isNear(claim, figure);
      default -> isNear(claim, figure);
    };
  }

  /** "Two things", "three questions". */
  boolean isOfTheText(Claim claim, Figure figure) {
    return figure.word()
        && figure.value().compareTo(BigDecimal.valueOf(MOST)) <= 0
        && claim.words().stream()
            .filter(word -> word.start() >= figure.end())
            .findFirst()
            .map(Word::stem)
            .filter(words.ofTheText()::has)
            .isPresent();
  }

  /** "The two of them": those who have been named. */
  private static boolean isOfThem(Claim claim, Figure figure) {
    return THE.matcher(claim.text().substring(0, figure.start())).find()
        && OF_THEM.matcher(claim.text().substring(figure.end())).matches();
  }

  /** "Three actions", where the plan has three, or three are cited; "two results". */
  private boolean isCount(Claim claim, Figure figure) {
    Fact.Kind kind = words.counted().get(figure.unit());
    if (kind == null && !figure.unit().isEmpty()) {
      return false;
    }
    long cited =
        claim.cited().stream().filter(f -> kind == null || f.fact().kind() == kind).count();
    long all = kind == null ? cited : claim.pack().count(kind);
    boolean allAreCited = kind != null && cited == all && cited > 0;
    return (cited > 1 && compare(figure, cited) == 0)
        || (all > 1 && compare(figure, all) == 0)
        || (allAreCited && compare(figure, all) <= 0);
  }

  private static int compare(Figure figure, long count) {
    return figure.value().compareTo(BigDecimal.valueOf(count));
  }

  /** "As of 25 November": the day from which everything is seen. */
  private static boolean isAsOf(Claim claim, Figure figure) {
    LocalDate asOf = claim.pack().pack().asOf();
    return AS_OF.matcher(claim.text().substring(0, figure.start())).find()
        && figure.days().stream().anyMatch(day -> day.has(asOf));
  }

  /** "A note of 3 November says". */
  private static boolean isDayOfNote(Claim claim, Figure figure) {
    return claim.cited().stream()
        .filter(FactView::isNote)
        .map(note -> note.fact().label())
        .anyMatch(
            label -> figure.days().stream().anyMatch(day -> label.contains(day.from().toString())));
  }

  /** "A day later, on the 11th", "a week after": from a day beside it, or from that of a step. */
  private boolean isLater(Claim claim, Figure figure) {
    boolean later =
        claim.words().stream()
            .anyMatch(word -> word.start() == figure.end() + 1 && words.later().has(word));
    return figure.word()
        && later
        && (claim.cited().stream().anyMatch(fact -> fact.fact().kind() == Fact.Kind.ACTION)
            || claim.figures().stream().anyMatch(day -> day.kind() == Kind.DAY));
  }

  /** "Friday 27 November", where that is a Friday, and is borne. */
  private boolean isOfADay(Claim claim, Figure weekday) {
    return claim.figures().stream()
        .filter(day -> day.kind() == Kind.DAY)
        .filter(day -> Math.abs(day.start() - weekday.end()) <= BESIDE)
        .filter(
            day ->
                day.days().stream()
                    .anyMatch(d -> d.from().getDayOfWeek().name().equals(weekday.unit())))
        .anyMatch(
            day -> claim.bearing().stream().anyMatch(fact -> support.bears(fact, day, claim)));
  }

  /** "Let us talk today", "could you tell me by Thursday?": a day that claims nothing. */
  private boolean isNear(Claim claim, Figure figure) {
    String said = claim.text(figure);
    boolean soon = figure.kind() == Kind.WEEKDAY || said.equalsIgnoreCase("tomorrow");
    boolean minutes =
        figure.kind() == Kind.DURATION
            && (figure.unit().equals("minute") || figure.unit().equals("hour"));
    return (claim.isQuestion() && (soon || minutes)) || words.nearDays().has(said);
  }
}
