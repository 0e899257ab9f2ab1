package com.valueinmotion.language.anchor;

import com.valueinmotion.language.ground.Invisible;
import java.util.Collection;
import java.util.Locale;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How untrusted notes are given to a model, so that it can tell them from what it is asked: between
 * lines with a word, and with a mark for each space, both of which nobody could foresee.
 *
 * @param word stands in no note
 * @param mark stands in no note
 */
public record Datamark(String word, char mark) {
  private static final int LETTERS = 10;

  /** What can be seen and does not begin or end words anywhere. */
  private static final String MARKS = "▁▂░▒▓■□▪▫▬▲△▷▽◁◆◇◈◊○◌◍◎●◐◑◦◯◰◱◲◳⊕⊖⊗⊘⊙⊚⊛⊞⊟⊠⊡⋄⋆⌂⌘⌾⍟⎔⏣";

  /** Characters without a meaning; they are taken out of notes, so one of them is always free. */
  private static final char PRIVATE_USE = '\uE000';

  /**
   * Draws both.
   *
   * @param chance a number from 0 to below the one it is given, that nobody can foresee; drawn anew
   *     for each call to a model
   * @param notes in which neither may stand
   */
  public static Datamark drawn(IntUnaryOperator chance, Collection<String> notes) {
    String all = notes.stream().map(Datamark::clean).collect(Collectors.joining("\n"));
    String folded = all.toLowerCase(Locale.ROOT);
    StringBuilder word = new StringBuilder();
    while (word.length() < LETTERS || folded.contains(word)) {
      word.append((char) ('a' + chance.applyAsInt(26)));
    }
    int from = chance.applyAsInt(MARKS.length());
    char mark =
        (char)
            IntStream.range(0, MARKS.length())
                .map(i -> MARKS.charAt((from + i) % MARKS.length()))
                .filter(candidate -> all.indexOf(candidate) < 0)
                .findFirst()
                .orElse(PRIVATE_USE);
    return new Datamark(word.toString(), mark);
  }

  /** A note without what nobody sees, with single spaces. What is quoted is quoted from this. */
  static String clean(String note) {
    return Invisible.strip(note)
        .replaceAll("\\p{Co}", "")
        .replaceAll("\\R", "\n")
        .replaceAll("\\h+", " ");
  }

  /** A note as a model reads it. */
  public String mark(NoteText note) {
    return word
        + " BEGIN NOTE "
        + note.id()
        + " of "
        + note.on()
        + ", "
        + mark
        + " stands for a space\n"
        + clean(note.text()).strip().replace(' ', mark)
        + "\n"
        + word
        + " END NOTE "
        + note.id()
        + "\n";
  }

  /** What a model has copied, with its spaces. */
  public String undo(String text) {
    return text.replace(mark, ' ');
  }
}
