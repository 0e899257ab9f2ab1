package com.valueinmotion.intake.row;

import static java.util.Objects.requireNonNull;

import com.valueinmotion.account.Entry;
import com.valueinmotion.intake.table.HeaderName;
import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A support ticket. */
record TicketRow(
    @Required(message = "give every ticket an id of its own, so that the next file can update it")
        @Pattern(regexp = Texts.AN_ID, message = Texts.SAY_AN_ID)
        @Nullable String key,
    LocalDate date,
    @Size(max = Texts.LINE, message = Texts.SAY_SHORTER) @Nullable String subject,
    @Size(max = Texts.NAME, message = Texts.SAY_SHORTER) @Nullable String priority,
    @Size(max = Texts.NAME, message = Texts.SAY_SHORTER) @Nullable String status,
    @Nullable LocalDate closed,
    @Nullable Boolean escalated,
    @Nullable Boolean reopened,
    @Min(value = 0, message = "it must be between 0 and 100")
        @Max(value = 100, message = "it must be between 0 and 100")
        @Nullable BigDecimal satisfaction)
    implements TypedRow {

  private static final Set<String> OPEN =
      Set.of("new", "open", "reopened", "pending", "hold", "onhold", "snoozed", "inprogress");

  static TicketRow read(RowReader row) {
    return new TicketRow(
        row.words("key"),
        row.eventAt(),
        row.words("subject"),
        row.words("priority"),
        row.words("status"),
        row.day("closed"),
        row.flag("escalated"),
        row.flag("reopened"),
        row.whole("satisfaction"));
  }

  /** A ticket that was opened again keeps the day on which it was solved before. */
  private boolean isOpen() {
    return status != null && OPEN.contains(HeaderName.fold(status));
  }

  @AssertFalse(message = "it was closed before it was opened; correct one of the two days")
  boolean isClosedBeforeOpened() {
    return closed != null && closed.isBefore(date);
  }

  @Override
  public List<Entry> entries(RowReader row) {
    return List.of(
        new Entry.Ticket(
            requireNonNull(key),
            row.source("key"),
            date,
            subject,
            priority,
            isOpen() ? null : closed,
            Boolean.TRUE.equals(escalated),
            Boolean.TRUE.equals(reopened),
            satisfaction == null ? null : satisfaction.intValueExact()));
  }
}
