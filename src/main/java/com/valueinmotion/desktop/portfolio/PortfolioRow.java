package com.valueinmotion.desktop.portfolio;

import com.valueinmotion.account.AccountId;
import com.valueinmotion.diagnosis.Diagnosis;
import com.valueinmotion.diagnosis.Level;
import com.valueinmotion.diagnosis.State;
import com.valueinmotion.workbench.Portfolio;
import com.valueinmotion.workbench.WeeklySeries;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One account of the grid.
 *
 * @param rank its place by priority, from 0
 * @param diagnosis what the engine says of it
 * @param owner who looks after it, or null
 * @param usage weekly active users
 * @param folded its name without case and accents, for finding and sorting
 * @param noticeDays days to the notice deadline, negative once it has passed, or null
 * @param renewalDays days to the renewal, negative once it has passed, or null
 * @param singleThreaded only one person at the account is in touch with us, or none
 */
public record PortfolioRow(
    int rank,
    Diagnosis diagnosis,
    @Nullable String owner,
    WeeklySeries usage,
    String folded,
    @Nullable Integer noticeDays,
    @Nullable Integer renewalDays,
    boolean singleThreaded) {
  private static final int NOTICE_IS_NEAR = 60;
  private static final String THREADING = "active_stakeholders";

  static PortfolioRow of(int rank, Portfolio.Row row) {
    Diagnosis diagnosis = row.diagnosis();
    LocalDate renewal = diagnosis.term().renewal();
    return new PortfolioRow(
        rank,
        diagnosis,
        row.owner(),
        row.usage(),
        fold(diagnosis.name()),
        diagnosis.term().daysToDeadline(diagnosis.asOf()).orElse(null),
        renewal == null
            ? null
            : Math.toIntExact(ChronoUnit.DAYS.between(diagnosis.asOf(), renewal)),
        diagnosis.findings().stream()
            .anyMatch(f -> f.signal().id().equals(THREADING) && f.state() == State.RED));
  }

  /** The form in which "Müller" and "muller" are alike. */
  static String fold(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .strip();
  }

  public AccountId id() {
    return diagnosis.account();
  }

  public String name() {
    return diagnosis.name();
  }

  public Level level() {
    return diagnosis.level();
  }

  /** How bad the index could be, or null where nothing is unknown that could make it worse. */
  public @Nullable Integer upperIndex() {
    return diagnosis.upperIndex() > diagnosis.index() ? diagnosis.upperIndex() : null;
  }

  /** The last day for notice is at most 60 days away and has not passed. */
  public boolean noticeIsNear() {
    return noticeDays != null && noticeDays >= 0 && noticeDays <= NOTICE_IS_NEAR;
  }

  /** The last day for notice lies behind us. */
  public boolean noticePassed() {
    return noticeDays != null && noticeDays < 0;
  }

  /** "AR" for Ana Ruiz; empty without an owner. */
  public String ownerInitials() {
    return owner == null
        ? ""
        : Arrays.stream(owner.split("[\\s,._-]+"))
            .filter(part -> !part.isEmpty())
            .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT))
            .limit(3)
            .collect(Collectors.joining());
  }
}
