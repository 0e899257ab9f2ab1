package com.valueinmotion.intake.row;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.account.AccountRef;
import com.valueinmotion.account.Entry.UserUse;
import com.valueinmotion.account.Source;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UseByWeekTest {
  private static final AccountRef ACME = AccountRef.byName("ACME");
  private static final AccountRef BETA = AccountRef.byName("Beta");
  private static final LocalDate LATEST = LocalDate.of(2026, 11, 23);

  private final UseByWeek use = new UseByWeek();
  private final List<String> told = new ArrayList<>();
  private long handedOver;
  private long skipped;
  private int rows;

  @Test
  void countsUsersAndActionsOfWholeWeeks() {
    add(ACME, "ana", "2026-11-02", null); // a Monday
    add(ACME, "ana", "2026-11-04", null);
    add(ACME, "bo", "2026-11-08", 5);
    end();

    assertThat(told)
        .containsExactly(
            "2026-11-02 ana 2", "2026-11-02 bo 5", "2026-11-02 users 2", "2026-11-02 actions 7");
    assertThat(handedOver).isEqualTo(3);
  }

  @Test
  void halfAWeekAtEitherEndOfTheFileIsNoWeek() {
    add(ACME, "ana", "2026-10-31", null); // a Saturday
    add(ACME, "ana", "2026-11-02", null);
    add(ACME, "ana", "2026-11-09", null);
    add(ACME, "bo", "2026-11-14", null); // a Saturday: the file ends before the week does
    end();

    assertThat(told)
        .containsExactly("2026-11-02 ana 1", "2026-11-02 users 1", "2026-11-02 actions 1");
    assertThat(skipped).isEqualTo(3);
    assertThat(handedOver + skipped).isEqualTo(rows);
  }

  @Test
  void aWeekWithoutAnEventIsAWeekOfNoUseButOnlyAfterTheAccountsFirst() {
    add(BETA, "cy", "2026-10-19", null);
    add(ACME, "ana", "2026-10-26", null);
    add(BETA, "cy", "2026-11-15", null);
    end();

    assertThat(told)
        .containsExactly(
            "2026-10-19 cy 1",
            "2026-11-09 cy 1",
            "2026-10-19 users 1",
            "2026-10-19 actions 1",
            "2026-10-26 users 0",
            "2026-10-26 actions 0",
            "2026-11-02 users 0",
            "2026-11-02 actions 0",
            "2026-11-09 users 1",
            "2026-11-09 actions 1",
            "2026-10-26 ana 1",
            "2026-10-26 users 1",
            "2026-10-26 actions 1",
            "2026-11-02 users 0",
            "2026-11-02 actions 0",
            "2026-11-09 users 0",
            "2026-11-09 actions 0");
  }

  @Test
  void whoDidNothingIsNoActiveUser() {
    add(ACME, "ana", "2026-11-02", 0);
    add(ACME, "bo", "2026-11-08", 1);
    end();

    assertThat(told)
        .containsExactly(
            "2026-11-02 ana 0", "2026-11-02 bo 1", "2026-11-02 users 1", "2026-11-02 actions 1");
  }

  @Test
  void aFileOfLessThanAWeekSaysNothing() {
    add(ACME, "ana", "2026-11-03", null);
    add(ACME, "ana", "2026-11-08", null);
    end();

    assertThat(told).isEmpty();
    assertThat(skipped).isEqualTo(2);
  }

  @Test
  void noEventsAreNoFacts() {
    end();

    assertThat(told).isEmpty();
  }

  private void add(AccountRef account, String user, String day, @Nullable Integer quantity) {
    rows++;
    EventRow event =
        new EventRow(
            user,
            LocalDate.parse(day),
            "Report viewed",
            quantity == null ? null : BigDecimal.valueOf(quantity),
            LATEST);
    use.add(account, rows, "x".repeat(300), event, user, Source.of("events.json", rows, "time"));
  }

  private void end() {
    use.end(
        Instant.EPOCH,
        outcome -> {
          switch (outcome) {
            case RowOutcome.Facts(var facts) -> {
              handedOver += facts.rows();
              assertThat(facts.raw()).hasSizeLessThanOrEqualTo(200);
              facts.entries().stream()
                  .map(UserUse.class::cast)
                  .forEach(u -> told.add(u.eventAt() + " " + u.user() + " " + u.actions()));
              facts
                  .observations()
                  .forEach(
                      o ->
                          told.add(
                              o.eventAt()
                                  + (o.key().equals("weekly_active_users")
                                      ? " users "
                                      : " actions ")
                                  + o.value().text()));
            }
            case RowOutcome.SkippedTogether(int count, String reason) -> {
              skipped += count;
              assertThat(reason).isEqualTo("its week does not lie wholly within the file");
            }
            default -> throw new AssertionError(outcome);
          }
        });
  }
}
