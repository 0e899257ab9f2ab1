package com.valueinmotion.diagnosis;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * How signals are derived from raw rows: windows, and the least that must be there. Policy, not
 * code; the words in {@code measures.yaml}.
 */
public record Measures(
    @JsonProperty(required = true) Usage usage,
    @JsonProperty(required = true) Seats seats,
    @JsonProperty(required = true) Tickets tickets,
    @JsonProperty(required = true) People people,
    @JsonProperty(required = true) Deals deals,
    @JsonProperty(required = true) Steps steps) {

  /** Of usage by week and by user. */
  public record Usage(
      @JsonProperty(required = true) Trend trend,
      @JsonProperty(required = true) Cusum cusum,
      @JsonProperty(required = true) Irregularity irregularity,
      @JsonProperty(required = true) Gini gini,
      @JsonProperty(required = true) PowerUsers powerUsers) {}

  /**
   * The newest weeks against those before.
   *
   * @param perWeek events in the base's median week under which nothing is said
   */
  public record Trend(int recentWeeks, int recentKnown, int baseWeeks, int baseKnown, int perWeek) {
    public Trend {
      require(recentKnown > 0 && baseKnown > 0, "a trend needs a known week on both sides");
    }
  }

  /**
   * The cumulative sum.
   *
   * @param slack k, in standard deviations
   * @param weekMost what a single week counts for at most, in standard deviations
   * @param calm the sum up to which the size of the drop does not matter
   * @param most what the sum counts to
   * @param drop percent by which usage must have fallen for a sum beyond {@code calm}
   * @param weeks known weeks it takes
   * @param baseWeeks the oldest of them, which say what is usual
   * @param recentWeeks the newest of them, which say how far it has dropped and whether it is back
   */
  public record Cusum(
      @JsonProperty(required = true) BigDecimal slack,
      @JsonProperty(required = true) BigDecimal weekMost,
      int calm,
      int most,
      int drop,
      int weeks,
      int baseWeeks,
      int recentWeeks,
      int perWeek) {
    public Cusum {
      require(baseWeeks > 0 && recentWeeks > 0, "a sum needs a base and newest weeks");
      require(weeks >= baseWeeks + recentWeeks, "the newest weeks must not be in the base");
    }
  }

  /** Weeks looked at, and how many of them must be known. */
  public record Irregularity(int weeks, int known, int perWeek) {
    public Irregularity {
      require(known > 0, "irregularity needs a known week");
    }
  }

  /**
   * The newest weeks, how many of them must be known, in which weeks a row makes somebody a user,
   * and how many users it takes.
   */
  public record Gini(int weeks, int known, int memberWeeks, int users) {
    public Gini {
      require(users > 0 && memberWeeks >= weeks, "who acts in the newest weeks is a user");
    }
  }

  /**
   * The busiest users before the last days.
   *
   * @param topPercent the share of users who are power users
   * @param days without an action after which one is lost
   * @param known weeks of these days that must be known
   * @param baseWeeks the weeks before that say who was busy
   * @param users with an action then
   */
  public record PowerUsers(
      int topPercent, int days, int known, int baseWeeks, int baseKnown, int users) {
    public PowerUsers {
      require(topPercent > 0 && topPercent <= 100, "topPercent is from 1 to 100");
      require(users > 0, "power users need a user");
    }
  }

  /** Of seats. */
  public record Seats(@JsonProperty(required = true) Teams teams) {}

  /** Percent of active seats under which a team is below the line; teams it takes. */
  public record Teams(int line, int atLeast) {
    public Teams {
      require(atLeast > 0, "a share of teams needs a team");
    }
  }

  /**
   * Of support tickets.
   *
   * @param targets days in which a ticket of each priority should be closed
   * @param words other words for the priorities
   */
  public record Tickets(
      @JsonProperty(required = true) Spike spike,
      @JsonProperty(required = true) Shares shares,
      @JsonProperty(required = true) Map<String, Integer> targets,
      @JsonProperty(required = true) Map<String, String> words) {}

  /**
   * New tickets against what was usual.
   *
   * @param days the newest days
   * @param baseDays the days before them that say what is usual
   * @param baseKnown how many of those days must have been seen
   * @param dispersion variance ÷ mean, at least
   * @param atLeast new tickets under which nothing is a spike
   */
  public record Spike(
      int days,
      int baseDays,
      int baseKnown,
      @JsonProperty(required = true) BigDecimal dispersion,
      int atLeast) {
    public Spike {
      if (days < 1 || baseKnown < 2 * days || baseDays < baseKnown) {
        throw new IllegalArgumentException(
            "a spike needs days, twice as many known in the base, and a base no shorter than that");
      }
      if (dispersion.compareTo(BigDecimal.ONE) <= 0) {
        throw new IllegalArgumentException("the dispersion of a spike must be over 1");
      }
    }
  }

  /** Days looked at, and tickets it takes. */
  public record Shares(int days, int atLeast) {}

  /** Of people: the words by which roles are known. */
  public record People(
      int touchedWithin,
      @JsonProperty(required = true) List<String> executives,
      @JsonProperty(required = true) List<String> decides,
      @JsonProperty(required = true) List<String> sponsors) {}

  /**
   * Of deals.
   *
   * @param probability percent from which a deal counts as qualified
   * @param qualified stages that count as qualified
   */
  public record Deals(
      @JsonProperty(required = true) List<String> nextUseCases,
      int probability,
      @JsonProperty(required = true) List<String> qualified) {}

  /** Of milestones: the words by which tracks are known. */
  public record Steps(
      @JsonProperty(required = true) List<String> renewal,
      @JsonProperty(required = true) List<String> firstValue) {}

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
