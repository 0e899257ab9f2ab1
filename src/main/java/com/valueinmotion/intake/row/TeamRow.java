package com.valueinmotion.intake.row;

import static java.util.Objects.requireNonNull;

import com.valueinmotion.account.Entry;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A team at the account, known by its name. More of it may be active than have seats. */
record TeamRow(
    @Required(message = "name the team")
        @Size(max = Texts.NAME, message = Texts.SAY_SHORTER)
        @Pattern(regexp = Texts.ONE_LINE, message = Texts.SAY_ONE_LINE)
        @Nullable String key,
    LocalDate date,
    @Required(message = "give the number of the team's paid seats")
        @Min(value = 0, message = Texts.SAY_A_COUNT)
        @Max(value = Texts.MOST, message = Texts.SAY_A_COUNT)
        @Nullable BigDecimal seats,
    @Required(message = "give the number of the team's active users")
        @Min(value = 0, message = Texts.SAY_A_COUNT)
        @Max(value = Texts.MOST, message = Texts.SAY_A_COUNT)
        @Nullable BigDecimal active)
    implements TypedRow {

  static TeamRow read(RowReader row) {
    return new TeamRow(row.words("key"), row.eventAt(), row.count("seats"), row.count("active"));
  }

  @Override
  public List<Entry> entries(RowReader row) {
    String name = requireNonNull(key);
    return List.of(
        new Entry.Team(
            name,
            row.source("key"),
            date,
            name,
            requireNonNull(seats).intValueExact(),
            requireNonNull(active).intValueExact()));
  }
}
