package com.valueinmotion.desktop.text;

import com.valueinmotion.diagnosis.Diagnosis;
import com.valueinmotion.diagnosis.Phase;
import com.valueinmotion.diagnosis.PhaseState;
import java.util.stream.Collectors;

/** Phases in the room there is, and a diagnosis for ears instead of eyes. */
public final class PhaseText {
  private PhaseText() {}

  /** The title, with its longest words shortened: "Exec. Valid.". */
  public static String brief(Phase phase) {
    return switch (phase) {
      case OPERATIONAL_CHANGE -> "Op. Change";
      case EXECUTIVE_VALIDATION -> "Exec. Valid.";
      case REINVESTMENT -> "Reinvest.";
      default -> phase.title();
    };
  }

  /** "Workflow 67, broken, 67% known"; "Impact unknown". */
  public static String spoken(PhaseState state) {
    return state.phase().title()
        + (state.friction() == null
            ? " unknown"
            : " " + state.friction() + (state.broken() ? ", broken" : ""))
        + (state.isKnown() ? ", " + state.coverage() + "% known" : "");
  }

  /** All eleven phases and the break, in one sentence each. */
  public static String spoken(Diagnosis diagnosis) {
    return diagnosis.phases().stream().map(PhaseText::spoken).collect(Collectors.joining(". "))
        + diagnosis
            .breaksAt()
            .map(
                b ->
                    ". Breaks at "
                        + b.phase().title()
                        + ", which explains "
                        + b.explains()
                        + "% of the friction")
            .orElse("")
        + ".";
  }
}
