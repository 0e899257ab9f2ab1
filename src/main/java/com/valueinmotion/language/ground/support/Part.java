package com.valueinmotion.language.ground.support;

import com.valueinmotion.language.ground.claim.Claim;
import com.valueinmotion.language.ground.claim.FactView;
import com.valueinmotion.language.ground.figure.Figure;
import com.valueinmotion.language.ground.figure.Figure.Kind;
import com.valueinmotion.language.ground.text.Word;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A part of a whole, as a fact says it: "160 of 420 seats are idle".
 *
 * @param of the part
 * @param whole of which
 * @param rest what the fact goes on with: "seats are idle"
 */
public record Part(Figure of, Figure whole, String rest) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Pattern UNDER =
      Pattern.compile("\\b(?:under|below|less than|fewer than|at most)\\b");
  private static final Pattern ALL_BUT = Pattern.compile("(?i)\\ball but (?:the )?$");
  private static final Pattern OVER =
      Pattern.compile("\\b(?:over|above|more than|at least|or more|reach(?:es|ed)?)\\b");

  /** All that a fact says; "44 of 100" is a score, and no part. */
  public static List<Part> in(FactView fact) {
    List<Figure> numbers = fact.figures(Kind.NUMBER).toList();
    List<Part> parts = new ArrayList<>();
    for (int at = 0; at + 1 < numbers.size(); at++) {
      Figure part = numbers.get(at);
      Figure whole = numbers.get(at + 1);
      String between = fact.text().substring(part.end(), whole.start()).strip();
      if (between.equals("of") && whole.value().signum() > 0 && !isScore(whole)) {
        String rest = fact.text().substring(whole.end()).split("[,;.]", 2)[0];
        parts.add(new Part(part, whole, rest));
      }
    }
    return parts;
  }

  static boolean isScore(Figure whole) {
    return whole.value().compareTo(HUNDRED) == 0 && whole.unit().isEmpty();
  }

  /** What is left of the whole: 260. */
  public BigDecimal remainder() {
    return whole.value().subtract(of.value());
  }

  BigDecimal percent() {
    return Amounts.percent(of.value(), whole.value());
  }

  /** "All but 11 users have been trained". */
  private static boolean isExcepted(Figure figure, Claim claim) {
    return ALL_BUT.matcher(claim.text().substring(0, figure.start())).find();
  }

  /** Whether one says "at least 20%" where the other says "under 20%". */
  private boolean isTurned(Claim claim) {
    String said = Word.fold(claim.text());
    String known = Word.fold(rest);
    return (UNDER.matcher(known).find() && OVER.matcher(said).find() && !UNDER.matcher(said).find())
        || (OVER.matcher(known).find() && UNDER.matcher(said).find() && !OVER.matcher(said).find());
  }

  /** Whether a claim says of the rest what the fact says of the part: "260 are idle". */
  public boolean isRepeated(Figure figure, Claim claim) {
    if (isTurned(claim) || isExcepted(figure, claim)) {
      return false;
    }
    List<Word> known = Word.of(rest);
    List<Word> said = claim.words(claim.clause(figure.start()));
    boolean same =
        !known.isEmpty()
            && said.stream().anyMatch(word -> word.stem().equals(known.getLast().stem()));
    return same && Denied.in(known) == Denied.in(said);
  }
}
