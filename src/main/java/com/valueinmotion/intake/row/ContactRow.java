package com.valueinmotion.intake.row;

import static java.util.Objects.requireNonNull;

import com.valueinmotion.account.Entry;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A person at the account. */
record ContactRow(
    @Required(message = "give every contact an id of its own, so that the next file can update it")
        @Pattern(regexp = Texts.AN_ID, message = Texts.SAY_AN_ID)
        @Nullable String key,
    LocalDate date,
    @Required(message = "name the person")
        @Size(max = Texts.NAME, message = Texts.SAY_SHORTER)
        @Pattern(regexp = Texts.ONE_LINE, message = Texts.SAY_ONE_LINE)
        @Nullable String name,
    @Size(max = Texts.NAME, message = Texts.SAY_SHORTER) @Nullable String role,
    @Size(max = Texts.NAME, message = Texts.SAY_SHORTER) @Nullable String title,
    @Email(message = "write an address such as ana@example.com, or leave it empty")
        @Nullable String email,
    @Min(value = 0, message = "it must be 1, 2 or 3, or empty where unknown")
        @Max(value = 3, message = "it must be 1, 2 or 3, or empty where unknown")
        @Nullable BigDecimal influence,
    @Pattern(
            regexp = "positive|neutral|negative",
            message = "it must be positive, neutral or negative, or empty where unknown")
        @Nullable String sentiment,
    @Nullable LocalDate lastTouch,
    @Nullable LocalDate left,
    @Min(value = 0, message = "it must be between 0 and 10, or empty where not asked")
        @Max(value = 10, message = "it must be between 0 and 10, or empty where not asked")
        @Nullable BigDecimal nps,
    @Nullable LocalDate npsOn)
    implements TypedRow {

  static ContactRow read(RowReader row) {
    String sentiment = row.words("sentiment");
    String name = row.words("name");
    return new ContactRow(
        row.words("key"),
        row.eventAt(),
        name == null ? row.words("email") : name, // many tools know people by their address alone
        row.words("role"),
        row.words("title"),
        row.words("email"),
        row.whole("influence"),
        sentiment == null ? null : sentiment.toLowerCase(Locale.ROOT),
        row.day("lastTouch"),
        row.day("left"),
        row.whole("nps"),
        row.day("npsOn"));
  }

  @Override
  public List<Entry> entries(RowReader row) {
    return List.of(
        new Entry.Stakeholder(
            requireNonNull(key),
            row.source("key"),
            date,
            requireNonNull(name),
            role,
            title,
            email,
            influence == null ? 0 : influence.intValueExact(),
            sentiment,
            lastTouch,
            left,
            nps == null ? null : nps.intValueExact(),
            npsOn));
  }
}
