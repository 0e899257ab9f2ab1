package com.valueinmotion.intake.row;

import static java.util.Objects.requireNonNull;

import com.valueinmotion.account.Entry;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A result the customer pays for. Its three figures are in one unit, whichever that is. */
record OutcomeRow(
    @Required(message = "give every outcome an id of its own, so that the next file can update it")
        @Pattern(regexp = Texts.AN_ID, message = Texts.SAY_AN_ID)
        @Nullable String key,
    LocalDate date,
    @Required(message = "give the outcome a name")
        @Size(max = Texts.NAME, message = Texts.SAY_SHORTER)
        @Nullable String name,
    @Nullable BigDecimal baseline,
    @Nullable BigDecimal target,
    @Nullable BigDecimal current,
    @Size(max = Texts.NAME, message = Texts.SAY_SHORTER) @Nullable String owner,
    @Nullable LocalDate reviewed,
    @Nullable LocalDate accepted)
    implements TypedRow {

  static OutcomeRow read(RowReader row) {
    return new OutcomeRow(
        row.words("key"),
        row.eventAt(),
        row.words("name"),
        row.number("baseline"),
        row.number("target"),
        row.number("current"),
        row.words("owner"),
        row.day("reviewed"),
        row.day("accepted"));
  }

  @Override
  public List<Entry> entries(RowReader row) {
    return List.of(
        new Entry.Outcome(
            requireNonNull(key),
            row.source("key"),
            date,
            requireNonNull(name),
            baseline,
            target,
            current,
            owner,
            reviewed,
            accepted));
  }
}
