package com.valueinmotion.language.ground;

/**
 * What the verifier says of some words.
 *
 * @param place where they stand
 * @param start first letter of them in that text
 * @param end where the text goes on after them
 * @param check which rule speaks
 * @param blocks whether the draft cannot go out like this
 * @param words the words
 * @param why in a sentence without a full stop
 * @param fact the fact that bears them, or that is nearest; empty for none
 */
public record Verdict(
    Place place,
    int start,
    int end,
    Check check,
    boolean blocks,
    String words,
    String why,
    String fact) {
  /** What is looked at. */
  public enum Check {
    CITATION("citation"),
    NUMBER("number"),
    DATE("date"),
    UNIT("unit"),
    DIRECTION("direction"),
    NAME("name"),
    LINK("link"),
    COMMITMENT("commitment"),
    AUDIENCE("audience"),
    PERSONAL("personal data"),
    WORDS("words"),
    CLAIM("claim"),
    QUOTE("quote"),
    FORM("form");

    private final String title;

    Check(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }

  /**
   * A text of a draft.
   *
   * @param passage its place among the passages; −1 for the subject
   * @param sentence its place in the passage; −1 for the heading
   */
  public record Place(int passage, int sentence) {
    /** The subject line. */
    public static final Place SUBJECT = new Place(-1, -1);
  }
}
