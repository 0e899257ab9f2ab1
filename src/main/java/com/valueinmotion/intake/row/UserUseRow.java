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

/** What one user did in one week. */
record UserUseRow(
    @Required(message = "say which user it was; a number or code will do")
        @Size(max = Texts.NAME, message = Texts.SAY_SHORTER)
        @Pattern(regexp = Texts.AN_ID, message = Texts.SAY_AN_ID)
        @Nullable String user,
    LocalDate date,
    @Size(max = Texts.NAME, message = Texts.SAY_SHORTER) @Nullable String team,
    @Required(message = "give the number of core actions, 0 where there were none")
        @Min(value = 0, message = Texts.SAY_A_COUNT)
        @Max(value = Texts.MOST, message = Texts.SAY_A_COUNT)
        @Nullable BigDecimal actions)
    implements TypedRow {

  static UserUseRow read(RowReader row) {
    return new UserUseRow(
        row.words("user"), row.eventAt(), row.words("team"), row.count("actions"));
  }

  @Override
  public List<Entry> entries(RowReader row) {
    String who = requireNonNull(user);
    return List.of(
        new Entry.UserUse(
            who + " " + date,
            row.source("actions"),
            date,
            who,
            team,
            requireNonNull(actions).intValueExact()));
  }
}
