package com.valueinmotion.intake.row;

import static java.util.Objects.requireNonNull;

import com.valueinmotion.account.Entry;
import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A step of a plan with the customer. */
record MilestoneRow(
    @Required(message = "give every milestone its own id, so that the next file can update it")
        @Pattern(regexp = Texts.AN_ID, message = Texts.SAY_AN_ID)
        @Nullable String key,
    LocalDate date,
    @Required(message = "give the milestone a name")
        @Size(max = Texts.NAME, message = Texts.SAY_SHORTER)
        @Nullable String name,
    @Size(max = Texts.NAME, message = Texts.SAY_SHORTER) @Nullable String track,
    @Nullable LocalDate start,
    @Required(message = "give the day by which it should be done, such as 2026-11-03")
        @Nullable LocalDate due,
    @Nullable LocalDate done)
    implements TypedRow {

  static MilestoneRow read(RowReader row) {
    return new MilestoneRow(
        row.words("key"),
        row.eventAt(),
        row.words("name"),
        row.words("track"),
        row.day("start"),
        row.day("due"),
        row.day("done"));
  }

  @AssertFalse(message = "it was due before it started; correct one of the two days")
  boolean isDueBeforeStarted() {
    return start != null && due != null && due.isBefore(start);
  }

  @AssertFalse(message = "it was done before it started; correct one of the two days")
  boolean isDoneBeforeStarted() {
    return start != null && done != null && done.isBefore(start);
  }

  @Override
  public List<Entry> entries(RowReader row) {
    return List.of(
        new Entry.Milestone(
            requireNonNull(key),
            row.source("key"),
            date,
            requireNonNull(name),
            track,
            start,
            requireNonNull(due),
            done));
  }
}
