package com.valueinmotion.diagnosis;

/**
 * The text of a policy pack, file by file.
 *
 * @param signals the catalogue
 * @param risk the rules of risk
 * @param measures how signals are derived
 */
public record PolicyTexts(String signals, String risk, String measures) {
  /** The catalogue. */
  public static final String SIGNALS = "signals.yaml";

  /** The rules of risk. */
  public static final String RISK = "risk.yaml";

  /** How signals are derived. */
  public static final String MEASURES = "measures.yaml";

  /**
   * Reads the text of one file.
   *
   * @param <E> what may go wrong
   */
  public interface Source<E extends Exception> {
    String text(String file) throws E;
  }

  public static <E extends Exception> PolicyTexts from(Source<E> source) throws E {
    return new PolicyTexts(source.text(SIGNALS), source.text(RISK), source.text(MEASURES));
  }
}
