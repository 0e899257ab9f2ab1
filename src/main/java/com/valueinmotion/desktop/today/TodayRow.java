package com.valueinmotion.desktop.today;

import com.valueinmotion.account.AccountId;
import com.valueinmotion.agent.Proposal;
import com.valueinmotion.agent.Stakes;
import com.valueinmotion.diagnosis.Level;
import com.valueinmotion.diagnosis.Phase;
import com.valueinmotion.runtime.Decision;
import com.valueinmotion.workbench.lifecycle.QueueEntry;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the list.
 *
 * @param entry what is asked
 * @param decision what was decided today, null while it waits
 * @param decided the decision in a sentence; empty while it waits
 * @param stakes what is at stake in figures
 * @param noticeDays days to the notice deadline, negative once it has passed, null where unknown
 */
public record TodayRow(
    QueueEntry entry,
    @Nullable Decision decision,
    String decided,
    StakesText stakes,
    @Nullable Integer noticeDays) {

  static TodayRow of(
      QueueEntry entry,
      @Nullable Decision decision,
      String decided,
      long highest,
      LocalDate today) {
    Stakes at = entry.stakes();
    LocalDate deadline = at == null ? null : at.deadline();
    return new TodayRow(
        entry,
        decision,
        decided,
        StakesText.of(entry, highest),
        deadline == null ? null : Math.toIntExact(ChronoUnit.DAYS.between(today, deadline)));
  }

  public AccountId account() {
    return entry.account();
  }

  /** The same question of the same account, whatever version of it. */
  boolean isAbout(TodayRow other) {
    return isAbout(other.account().value(), other.entry().ask().draft().key());
  }

  boolean isAbout(String subject, String key) {
    return account().value().equals(subject) && entry.ask().draft().key().equals(key);
  }

  boolean isOpen() {
    return decision == null;
  }

  /** Null for a question about a run. */
  @Nullable Level level() {
    Stakes at = entry.stakes();
    return at == null ? null : at.level();
  }

  boolean unproven() {
    Stakes at = entry.stakes();
    return at != null && at.unproven();
  }

  /** "HIGH", "LOW, unproven"; empty for a question about a run. */
  String levelText() {
    Level level = level();
    return level == null ? "" : level + (unproven() ? ", unproven" : "");
  }

  /** "Workflow", "no break". */
  String breaks() {
    Stakes at = entry.stakes();
    Phase phase = at == null ? null : at.breaksAt();
    return at == null ? "" : phase == null ? "no break" : phase.title();
  }

  /** "Recovery: exec alignment + value plan", "Bring in: Champion". */
  String motion() {
    return switch (entry.content()) {
      case QueueEntry.Plan(Proposal proposal) -> proposal.motion();
      case QueueEntry.Data data -> entry.ask().draft().title();
      case QueueEntry.Due(var reminder) -> reminder.title();
      case QueueEntry.Question question -> entry.ask().draft().title();
    };
  }

  /** "Recovery", "Data request": for a line that is gone in seconds. */
  String motionBrief() {
    return switch (entry.content()) {
      case QueueEntry.Plan(Proposal proposal) -> proposal.motion().split(":", 2)[0];
      case QueueEntry.Data data -> "Data request";
      case QueueEntry.Due due -> "Reminder";
      case QueueEntry.Question question -> "Question";
    };
  }

  /** What sets it apart from an ordinary proposal; empty where nothing does. */
  String badge() {
    return switch (entry.content()) {
      case QueueEntry.Plan(Proposal proposal) ->
          proposal.changed().isEmpty()
              ? ""
              : proposal.replan() > 0 ? "drafted anew" : "evidence changed";
      case QueueEntry.Data data -> "data request";
      case QueueEntry.Due due -> "reminder";
      case QueueEntry.Question question -> "open question";
    };
  }

  /** The same in one word: for where there is little room. */
  String badgeBrief() {
    return switch (entry.content()) {
      case QueueEntry.Plan plan -> badge().isEmpty() ? "" : "changed";
      case QueueEntry.Data data -> "data";
      case QueueEntry.Due due -> "due";
      case QueueEntry.Question question -> "question";
    };
  }

  /** "38 d", "6 d past", "today", "–". */
  String notice() {
    Integer days = noticeDays;
    if (days == null) {
      return "–";
    }
    return days < 0 ? -days + " d past" : days == 0 ? "today" : days + " d";
  }

  boolean noticePassed() {
    return noticeDays != null && noticeDays < 0;
  }
}
