package com.valueinmotion.diagnosis.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.valueinmotion.account.AccountHistory;
import com.valueinmotion.account.AccountId;
import com.valueinmotion.account.AsOf;
import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Entry;
import com.valueinmotion.account.Source;
import com.valueinmotion.diagnosis.Engine;
import com.valueinmotion.diagnosis.Histories;
import com.valueinmotion.diagnosis.Policies;
import com.valueinmotion.diagnosis.profile.Profile.Compared;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuccessProfileTest {
  private final Engine engine = Policies.engine();

  private Profile of(AccountHistory account, List<AccountHistory> portfolio) {
    SuccessProfile success = new SuccessProfile(account, engine);
    portfolio.forEach(success::add);
    return success.profile();
  }

  private static Histories midMarket(String... keysAndNumbers) {
    return Histories.of(keysAndNumbers).with("segment", new Datum.Words("Mid-market"), 0);
  }

  private static Histories renewed(Histories histories) {
    return histories
        .with("started_on", Histories.TODAY.minusDays(365).toString(), 0)
        .with("renewal_date", Histories.TODAY.plusDays(200).toString(), 0);
  }

  private static AccountHistory named(String name, Histories histories) {
    AccountHistory built = histories.build();
    return new AccountHistory(
        new AccountId("name:" + name),
        name,
        AsOf.endOf(Histories.TODAY),
        built.series(),
        built.entries());
  }

  /** Retained accounts whose ROI and open escalations are these. */
  private static List<AccountHistory> cohort(String[] roi, String[] escalations) {
    List<AccountHistory> cohort = new ArrayList<>();
    for (int at = 0; at < roi.length; at++) {
      cohort.add(
          named(
              "retained" + at,
              renewed(midMarket("roi_score", roi[at], "open_escalations", escalations[at]))));
    }
    return cohort;
  }

  private static String[] words(String words) {
    return words.split(" ");
  }

  /**
   * ROI 70 72 74 76 78 80 82 84: median 77, distances 7 5 3 1 1 3 5 7, of which the median is 4:
   * 1.4826 × 4 = 5.9304; (60 − 77) ÷ 5.9304 = −2.87. Escalations 0 0 0 0 0 0 1 1: median 0, as is
   * the median distance; the mean one is 0.25: 1.253314 × 0.25 = 0.3133285; 1 is 3.19 on the bad
   * side.
   */
  @Test
  void gapsAreNamedWorstFirstWithTheUsualBesideThem() {
    List<AccountHistory> portfolio =
        cohort(words("70 72 74 76 78 80 82 84"), words("0 0 0 0 0 0 1 1"));
    AccountHistory account =
        named("me", midMarket("roi_score", "60", "open_escalations", "1", "csat_pct", "10"));
    portfolio.add(account);

    Compared profile = (Compared) of(account, portfolio);

    assertThat(profile.text())
        .isEqualTo("2 gaps in 2 signals against 8 retained accounts in Mid-market");
    assertThat(profile.gaps())
        .extracting(
            gap -> gap.finding().signal().id(),
            Gap::valueText,
            Gap::medianText,
            Gap::cohort,
            Gap::deviations)
        .containsExactly(
            tuple("open_escalations", "1", "0", 8, new BigDecimal("-3.19")),
            tuple("roi_score", "60", "77", 8, new BigDecimal("-2.87")));
  }

  /** The line is 77 − 1.5 × 5.9304 = 68.1044. */
  @ParameterizedTest
  @CsvSource({"68.1044, 1", "68.1045, 0", "100, 0"})
  void aGapBeginsAtTheLineAndOnlyOnTheBadSide(String roi, int gaps) {
    Profile profile =
        of(
            named("me", midMarket("roi_score", roi)),
            cohort(words("70 72 74 76 78 80 82 84"), words("0 0 0 0 0 0 0 0")));

    assertThat(((Compared) profile).gaps()).hasSize(gaps);
  }

  @Test
  void whereAllAreEqualNothingIsUnusual() {
    Profile profile =
        of(
            named("me", midMarket("roi_score", "10")),
            cohort(words("80 80 80 80 80 80 80 80"), words("0 0 0 0 0 0 0 0")));

    assertThat(profile.text())
        .isEqualTo("no gap in 1 signal against 8 retained accounts in Mid-market");
  }

  @Test
  void underTheMinimumItSaysWhatThereIsAndWhatItTakes() {
    List<AccountHistory> seven = cohort(words("1 2 3 4 5 6 7"), words("0 0 0 0 0 0 0"));
    AccountHistory account = named("me", renewed(midMarket("roi_score", "60")));
    seven.add(account);

    assertThat(of(account, seven).text())
        .isEqualTo("not enough history: 7 retained accounts in Mid-market, 8 are needed");
    assertThat(of(named("me", Histories.of("roi_score", "60")), seven).text())
        .isEqualTo("not enough history: no file says which segment this is");
  }

  @Test
  void aSignalNeedsTheMinimumToo() {
    List<AccountHistory> eight = cohort(words("70 72 74 76 78 80 82 84"), words("0 0 0 0 0 0 0 0"));
    AccountHistory account = named("me", midMarket("csat_pct", "40"));

    assertThat(of(account, eight).text())
        .isEqualTo(
            "not enough history: no signal is known of this account and of 8 retained accounts in"
                + " Mid-market");
  }

  @Test
  void onlyTheRetainedOfTheSameSegmentCount() {
    LocalDate today = Histories.TODAY;
    List<AccountHistory> portfolio = new ArrayList<>();
    portfolio.add(named("won", midMarket().with(deal("Renewal business", true, true))));
    portfolio.add(named("lost", midMarket().with(deal("Renewal", true, false))));
    portfolio.add(named("open", midMarket().with(deal("Renewal", false, false))));
    portfolio.add(named("upsold", midMarket().with(deal("Upsell", true, true))));
    portfolio.add(
        named(
            "rolled over",
            midMarket()
                .with("renewal_date", today.minusDays(100).toString(), 300)
                .with("renewal_date", today.plusDays(265).toString(), 90)));
    portfolio.add(
        named(
            "put right before it came",
            midMarket()
                .with("renewal_date", today.minusDays(100).toString(), 300)
                .with("renewal_date", today.plusDays(265).toString(), 200)));
    portfolio.add(
        named("lapsed", midMarket().with("renewal_date", today.minusDays(100).toString(), 300)));
    portfolio.add(named("a year", renewed(midMarket())));
    portfolio.add(
        named(
            "a day short",
            midMarket()
                .with("started_on", today.minusDays(364).toString(), 0)
                .with("renewal_date", today.plusDays(1).toString(), 0)));
    portfolio.add(named("notice", renewed(midMarket()).with("renewal_flag", "notice", 0)));
    portfolio.add(named("gone", renewed(midMarket()).with("churned_on", today.toString(), 0)));
    portfolio.add(
        named(
            "other segment",
            renewed(new Histories()).with("segment", new Datum.Words("Enterprise"), 0)));
    portfolio.add(
        named(
            "same segment",
            renewed(new Histories()).with("segment", new Datum.Words(" MID-MARKET"), 0)));

    Profile profile = of(named("me", midMarket()), portfolio);

    assertThat(profile.text()).contains(" 4 retained accounts in Mid-market");
  }

  private static Entry deal(String type, boolean closed, boolean won) {
    return new Entry.Opportunity(
        type,
        Source.of("deals.csv", 2, "id"),
        Histories.TODAY,
        type,
        null,
        null,
        null,
        null,
        type,
        null,
        closed,
        won);
  }
}
