package com.valueinmotion.intake.row;

import com.valueinmotion.account.Entry;
import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something a user did. It counts together with the user's other events of the week.
 *
 * @param latest the last day on which it can have been: it is today somewhere before it is here
 */
record EventRow(
    @Required(message = "say which user it was; a number or code will do")
        @Size(max = Texts.NAME, message = Texts.SAY_SHORTER)
        @Pattern(regexp = Texts.AN_ID, message = Texts.SAY_AN_ID)
        @Nullable String user,
    LocalDate date,
    @Size(max = Texts.NAME, message = Texts.SAY_SHORTER) @Nullable String name,
    @Min(value = 0, message = Texts.SAY_A_COUNT)
        @Max(value = Texts.MOST, message = Texts.SAY_A_COUNT)
        @Nullable BigDecimal quantity,
    LocalDate latest)
    implements TypedRow {

  /** No product has told of its users for longer. Clocks that were never set begin in 1970. */
  private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

  static EventRow read(RowReader row) {
    return new EventRow(
        row.words("user"),
        row.eventAt(),
        row.words("name"),
        row.count("quantity"),
        row.origin().undatedDay().plusDays(1));
  }

  @AssertFalse(message = "it has not happened yet; correct its day")
  boolean isStillToCome() {
    return date.isAfter(latest);
  }

  @AssertFalse(message = "its day is before the year 2000; correct it")
  boolean isTooLongAgo() {
    return date.isBefore(EARLIEST);
  }

  /** How often it was done. */
  long times() {
    return quantity == null ? 1 : quantity.longValueExact();
  }

  @Override
  public List<Entry> entries(RowReader row) {
    return List.of();
  }
}
