package com.valueinmotion.diagnosis;

import com.valueinmotion.account.Term;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The contract's next deadline.
 *
 * @param day the last day on which notice can be given, or the renewal itself
 * @param notice whether a notice period is known; else it is the renewal
 * @param days to it, negative once it has passed
 */
public record Deadline(LocalDate day, boolean notice, int days) {
  /** Empty where no renewal date is known. */
  static Optional<Deadline> of(Term term, LocalDate today) {
    return term.noticeDeadline()
        .map(
            day ->
                new Deadline(
                    day,
                    term.noticeDays() != null,
                    Math.toIntExact(day.toEpochDay() - today.toEpochDay())));
  }

  /** "38 days to the notice deadline", "renewal passed 3 days ago". */
  public String text() {
    String what = notice ? "notice deadline" : "renewal";
    if (days == 0) {
      return what + " today";
    }
    String count = Math.abs(days) + (Math.abs(days) == 1 ? " day" : " days");
    return days < 0 ? what + " passed " + count + " ago" : count + " to the " + what;
  }
}
