package com.valueinmotion.agent;

import com.valueinmotion.account.Source;
import com.valueinmotion.diagnosis.Finding;

/**
 * A fact in a sentence, and the row it stands in.
 *
 * @param text as a person reads it, without a full stop
 * @param source file, row and column
 */
public record Cited(String text, Source source) {
  /** A finding that rests on something; throws NoSuchElementException where nothing is known. */
  public static Cited of(Finding finding) {
    return new Cited(
        finding.text() + ": " + finding.valueText() + " (" + finding.thresholdText() + ")",
        finding.evidence().orElseThrow().source());
  }
}
