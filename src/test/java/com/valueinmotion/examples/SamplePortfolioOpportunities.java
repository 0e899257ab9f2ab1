package com.valueinmotion.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Renewals, the next use cases as open expansions, and a few deals of the past. */
final class SamplePortfolioOpportunities {
  private static final List<String> USE_CASES =
      List.of(
          "supplier portal",
          "second site",
          "quality records",
          "mobile approvals",
          "claims handling",
          "field service",
          "audit archive",
          "shift planning");

  private SamplePortfolioOpportunities() {}

  record Opportunity(
      String name,
      String stage,
      int amount,
      int probability,
      LocalDate close,
      String type,
      String nextStep,
      boolean closed,
      boolean won) {}

  static List<Opportunity> of(SamplePortfolioStory story) {
    SplittableRandom random = story.random("opportunities");
    List<Opportunity> all = new ArrayList<>();
    all.add(renewal(story));
    int useCase = random.nextInt(USE_CASES.size());
    for (int i = 0; i < nextUseCases(story); i++) {
      int amount = Math.max(2, story.arr() / 1000 * (8 + random.nextInt(15)) / 100) * 1000;
      LocalDate close = LocalDate.of(2027, 1, 15).plusDays(random.nextInt(220));
      all.add(
          new Opportunity(
              name(story, USE_CASES.get((useCase + i) % USE_CASES.size())),
              i == 0 ? "Qualified" : "Proposal",
              amount,
              i == 0 ? 30 : 50,
              SamplePortfolioCsv.workday(close),
              "Expansion",
              i == 0 ? "Agree the outcome and its owner" : "Send the priced proposal",
              false,
              false));
    }
    if (random.nextInt(100) < 40 && story.only().isEmpty()) {
      boolean won = story.number("roi_score", 75) >= 60;
      all.add(
          new Opportunity(
              name(story, USE_CASES.get((useCase + 5) % USE_CASES.size())),
              won ? "Closed Won" : "Closed Lost",
              Math.max(2, story.arr() / 1000 / 10) * 1000,
              won ? 100 : 0,
              SamplePortfolioCsv.workday(LocalDate.of(2026, 2, 10).plusDays(random.nextInt(200))),
              "Expansion",
              "",
              true,
              won));
    }
    return all;
  }

  /** What the health sheet counts as qualified next use cases. */
  static int nextUseCases(SamplePortfolioStory story) {
    int usual = story.only().isEmpty() && story.number("roi_score", 75) >= 60 ? 2 : 1;
    return story.number("next_use_cases", story.seats() < 100 ? 1 : usual);
  }

  private static String name(SamplePortfolioStory story, String what) {
    return story.name() + ": " + what;
  }

  private static Opportunity renewal(SamplePortfolioStory story) {
    LocalDate decision = story.renewal().minusDays(story.noticeDays());
    boolean near = decision.isBefore(SamplePortfolio.DAY.plusDays(60));
    boolean noticed =
        story.reading("renewal_flag").filter(flag -> flag.to().equals("notice")).isPresent();
    boolean doubtful = story.number("roi_score", 75) < 50;
    String next =
        noticed
            ? "Written notice received: offer an exit review"
            : doubtful ? "Show the value reached before any price" : "Confirm term and seats";
    return new Opportunity(
        story.name() + ": renewal " + story.renewal().getYear(),
        noticed ? "Notice received" : near ? "Proposal" : "Planned",
        story.arr(),
        noticed ? 5 : doubtful ? 50 : near ? 80 : 85,
        story.renewal(),
        "Renewal",
        next,
        false,
        false);
  }
}
