package com.valueinmotion.intake.row;

import com.valueinmotion.account.Entry;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something a user did. It counts together with the user's other events of the week. */
record EventRow(
    @Required(message = "say which user it was; a number or code will do")
        @Size(max = Texts.NAME, message = Texts.SAY_SHORTER)
        @Pattern(regexp = Texts.AN_ID, message = Texts.SAY_AN_ID)
        @Nullable String user,
    LocalDate date,
    @Size(max = Texts.NAME, message = Texts.SAY_SHORTER) @Nullable String name,
    @Min(value = 0, message = Texts.SAY_A_COUNT)
        @Max(value = Texts.MOST, message = Texts.SAY_A_COUNT)
        @Nullable BigDecimal quantity)
    implements TypedRow {

  static EventRow read(RowReader row) {
    return new EventRow(row.words("user"), row.eventAt(), row.words("name"), row.count("quantity"));
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
