package com.valueinmotion.desktop.account;

import com.valueinmotion.account.AccountHistory;
import com.valueinmotion.account.Entry;
import com.valueinmotion.desktop.text.CountText;
import com.valueinmotion.desktop.text.SignedText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was agreed with an account, and its teams: the most pressing first. */
final class PlanLines {
  private PlanLines() {}

  static List<Listing.Line> outcomes(AccountHistory history, LocalDate today) {
    return history.entries(Entry.Outcome.class).stream()
        .sorted(Comparator.comparing(outcome -> isPast(outcome.accepted(), today)))
        .map(outcome -> line(outcome, today))
        .toList();
  }

  private static Listing.Line line(Entry.Outcome outcome, LocalDate today) {
    String missing =
        outcome.baseline() == null
            ? "baseline"
            : outcome.target() == null ? "target" : outcome.owner() == null ? "owner" : null;
    return new Listing.Line(
        outcome.name(),
        Listing.Line.joined(
            figure("from ", outcome.baseline()),
            figure("to ", outcome.target()),
            figure("now ", outcome.current()),
            outcome.owner()),
        isPast(outcome.accepted(), today)
            ? new Flag("accepted", "good")
            : missing == null ? Flag.NONE : new Flag("no " + missing, "warn"));
  }

  private static @Nullable String figure(String before, @Nullable BigDecimal figure) {
    return figure == null ? null : SignedText.of(before + figure.toPlainString());
  }

  static List<Listing.Line> milestones(AccountHistory history, LocalDate today) {
    return history.entries(Entry.Milestone.class).stream()
        .sorted(
            Comparator.comparing((Entry.Milestone step) -> isPast(step.done(), today))
                .thenComparing(Entry.Milestone::due))
        .map(step -> line(step, today))
        .toList();
  }

  private static Listing.Line line(Entry.Milestone step, LocalDate today) {
    long late = today.toEpochDay() - step.due().toEpochDay();
    return new Listing.Line(
        step.name(),
        Listing.Line.joined(step.track(), "due " + step.due()),
        isPast(step.done(), today)
            ? new Flag("done", "good")
            : late > 0 ? new Flag(late + " d overdue", "bad") : Flag.NONE);
  }

  private static boolean isPast(@Nullable LocalDate day, LocalDate today) {
    return day != null && !day.isAfter(today);
  }

  static List<Listing.Line> teams(AccountHistory history) {
    return history.entries(Entry.Team.class).stream()
        .sorted(Comparator.comparingLong(PlanLines::percent))
        .map(PlanLines::line)
        .toList();
  }

  private static Listing.Line line(Entry.Team team) {
    return new Listing.Line(
        team.name(),
        CountText.of(team.active()) + " of " + CountText.of(team.seats()) + " seats active",
        team.seats() > 0 && team.active() == 0 ? new Flag("idle", "warn") : Flag.NONE);
  }

  /** Of a team without seats nothing is unused. */
  private static long percent(Entry.Team team) {
    return team.seats() == 0 ? 100 : 100L * team.active() / team.seats();
  }
}
