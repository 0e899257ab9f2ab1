package com.valueinmotion.intake.row;

import static java.util.Objects.requireNonNull;

import com.valueinmotion.account.Entry;
import com.valueinmotion.account.Money;
import com.valueinmotion.intake.table.HeaderName;
import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A deal. Whether it is closed and won may stand in its stage alone. */
record OpportunityRow(
    @Required(message = "give every opportunity its own id, so that the next file can update it")
        @Pattern(regexp = Texts.AN_ID, message = Texts.SAY_AN_ID)
        @Nullable String key,
    LocalDate date,
    @Required(message = "give the opportunity a name")
        @Size(max = Texts.NAME, message = Texts.SAY_SHORTER)
        @Nullable String name,
    @Size(max = Texts.NAME, message = Texts.SAY_SHORTER) @Nullable String stage,
    @Nullable Money amount,
    @Min(value = 0, message = "it must be between 0 and 100")
        @Max(value = 100, message = "it must be between 0 and 100")
        @Nullable BigDecimal probability,
    @Nullable LocalDate closeDate,
    @Size(max = Texts.NAME, message = Texts.SAY_SHORTER) @Nullable String type,
    @Size(max = Texts.LINE, message = Texts.SAY_SHORTER) @Nullable String nextStep,
    @Nullable Boolean closed,
    @Nullable Boolean won)
    implements TypedRow {
  /** Some tools number their stages, or say the pipeline behind: 5. Closed Won (Sales Pipeline). */
  private static final Predicate<String> WON = stage("won");

  private static final Predicate<String> LOST = stage("lost");

  static OpportunityRow read(RowReader row) {
    return new OpportunityRow(
        row.words("key"),
        row.eventAt(),
        row.words("name"),
        row.words("stage"),
        row.money("amount"),
        row.whole("probability"),
        row.day("closeDate"),
        row.words("type"),
        row.words("nextStep"),
        row.flag("closed"),
        row.flag("won"));
  }

  private static Predicate<String> stage(String end) {
    return java.util.regex.Pattern.compile("[0-9]*closed?" + end + ".*|" + end).asMatchPredicate();
  }

  @AssertFalse(message = "it says both won and not closed; correct one of the two")
  boolean isWonButOpen() {
    return Boolean.TRUE.equals(won) && Boolean.FALSE.equals(closed);
  }

  @Override
  public List<Entry> entries(RowReader row) {
    String folded = stage == null ? "" : HeaderName.fold(stage);
    boolean isWon = won != null ? won : WON.test(folded);
    boolean isClosed = closed != null ? closed : isWon || LOST.test(folded);
    return List.of(
        new Entry.Opportunity(
            requireNonNull(key),
            row.source("key"),
            date,
            requireNonNull(name),
            stage,
            amount,
            probability == null ? null : probability.intValueExact(),
            closeDate,
            type,
            nextStep,
            isClosed,
            isWon));
  }
}
