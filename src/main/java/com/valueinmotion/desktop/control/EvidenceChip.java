package com.valueinmotion.desktop.control;

import com.valueinmotion.desktop.text.DayText;
import com.valueinmotion.desktop.text.SignedText;
import com.valueinmotion.diagnosis.Finding;
import com.valueinmotion.diagnosis.Reading;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/** Names a piece of evidence, E1, E2, …; its tooltip says value, source and age. */
public final class EvidenceChip extends Label {
  /**
   * @param number from 1
   */
  public EvidenceChip(int number, Finding finding) {
    super("E" + number);
    getStyleClass().add("chip");
    setMinWidth(USE_PREF_SIZE);
    String told = told(finding);
    setTooltip(new Tooltip(told));
    setAccessibleText("Evidence " + number + ": " + told);
  }

  private static String told(Finding finding) {
    String value = finding.signal().label() + " " + SignedText.of(finding.valueText());
    Reading reading = finding.reading();
    return reading == null
        ? value
        : value + ", " + reading.source().cite() + ", " + DayText.age(finding.ageDays());
  }
}
