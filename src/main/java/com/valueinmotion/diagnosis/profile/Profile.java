package com.valueinmotion.diagnosis.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How an account stands beside the retained accounts of its segment. */
public sealed interface Profile {
  /** In a sentence without its full stop. */
  String text();

  /**
   * They can be compared.
   *
   * @param cohort retained accounts of the segment
   * @param signals how many signals could be compared
   * @param gaps the worst first; equals in catalogue order
   */
  record Compared(String segment, int cohort, int signals, List<Gap> gaps) implements Profile {
    public Compared {
      gaps = List.copyOf(gaps);
    }

    @Override
    public String text() {
      return (gaps.isEmpty() ? "no gap" : gaps.size() + (gaps.size() == 1 ? " gap" : " gaps"))
          + " in "
          + signals
          + (signals == 1 ? " signal" : " signals")
          + " against "
          + retained(cohort)
          + " in "
          + segment;
    }
  }

  /**
   * Too little is known.
   *
   * @param segment null where no file says which
   * @param cohort retained accounts of the segment
   * @param needed how many it takes
   */
  record NotEnough(@Nullable String segment, int cohort, int needed) implements Profile {
    @Override
    public String text() {
      if (segment == null) {
        return "not enough history: no file says which segment this is";
      }
      return cohort < needed
          ? "not enough history: "
              + retained(cohort)
              + " in "
              + segment
              + ", "
              + needed
              + " are needed"
          : "not enough history: no signal is known of this account and of "
              + needed
              + " retained accounts in "
              + segment;
    }
  }

  private static String retained(int cohort) {
    return cohort + (cohort == 1 ? " retained account" : " retained accounts");
  }
}
