package com.valueinmotion.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Weekly usage. Eight weeks before the first published one exist too, so that the health sheet of
 * May can look back; they are not written.
 */
final class SamplePortfolioUsage {
  /** The rollout's target: core actions for each paid seat and week. */
  static final int ACTIONS_PER_SEAT = 6;

  private static final int UNPUBLISHED = 8;

  private SamplePortfolioUsage() {}

  record Week(LocalDate monday, int activeUsers, int coreActions) {}

  static List<Week> weeks(SamplePortfolioStory story) {
    SplittableRandom random = story.random("usage");
    List<Week> weeks = new ArrayList<>();
    for (int w = -UNPUBLISHED; w < SamplePortfolio.WEEKS; w++) {
      weeks.add(week(story, w, random));
    }
    return weeks;
  }

  static List<Week> published(List<Week> weeks) {
    return weeks.subList(UNPUBLISHED, weeks.size());
  }

  private static Week week(SamplePortfolioStory story, int w, SplittableRandom random) {
    LocalDate monday = SamplePortfolio.FIRST_WEEK.plusWeeks(w);
    double turned = story.turned(monday);
    double swing = (w % 2 == 0 ? -1 : 1) * story.number("swing", 0) / 100.0;
    double active = between(story.activeBefore(), story.activeNow(), turned);
    active *= (1 + swing / 2) * around(random, 0.02);
    double share = between(story.usageBefore(), story.usageNow(), turned);
    share *= (1 + swing) * around(random, 0.03);
    if (story.series().containsKey("share")) {
      share = told(story, "share", w);
      active = told(story, "users", w);
    }
    if (w == SamplePortfolio.WEEKS - 1) {
      active = story.activeNow();
    }
    if (w >= SamplePortfolio.WEEKS - story.number("core_stopped", 0)) {
      share = 0;
    }
    double actions = story.seats() * ACTIONS_PER_SEAT * share / 100;
    return new Week(
        monday,
        (int) Math.min(story.seats(), Math.round(active)),
        (int) Math.max(0, Math.round(actions)));
  }

  private static double told(SamplePortfolioStory story, String column, int w) {
    return story.series().getOrDefault(column, List.of()).get(Math.max(0, w));
  }

  private static double between(double before, double now, double turned) {
    return before + (now - before) * turned;
  }

  private static double around(SplittableRandom random, double spread) {
    return 1 + spread * (random.nextDouble() * 2 - 1);
  }
}
