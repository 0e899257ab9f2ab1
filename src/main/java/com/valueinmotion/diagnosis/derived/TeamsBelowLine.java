package com.valueinmotion.diagnosis.derived;

import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Entry;
import com.valueinmotion.account.Entry.Team;
import com.valueinmotion.account.Source;
import com.valueinmotion.diagnosis.Derivation;
import com.valueinmotion.diagnosis.DerivedSignal;
import com.valueinmotion.diagnosis.Measures;
import com.valueinmotion.diagnosis.Reading;
import com.valueinmotion.diagnosis.evidence.Evidence;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How unevenly teams have taken the product up (Mura, in Ohno's Toyota Production System, 1988):
 * the teams of which under 20% of the paid seats are active ÷ all teams with seats, in percent with
 * one decimal. Each team counts once, as it was last written down. Needs 3 teams with seats.
 */
final class TeamsBelowLine implements DerivedSignal {
  private final Measures.Teams policy;

  TeamsBelowLine(Measures.Teams policy) {
    this.policy = policy;
  }

  @Override
  public String id() {
    return "teams_below_line_pct";
  }

  @Override
  public Derivation derive(Evidence evidence) {
    List<Team> teams = evidence.entries(Team.class);
    if (teams.isEmpty()) {
      return Derivation.NOTHING;
    }
    List<Team> below = new ArrayList<>();
    List<Team> others = new ArrayList<>();
    LocalDate newest = LocalDate.MIN;
    for (Team team : teams) {
      if (team.seats() > 0) {
        newest = team.eventAt().isAfter(newest) ? team.eventAt() : newest;
        boolean under = 100L * team.active() < (long) policy.line() * team.seats();
        (under ? below : others).add(team);
      }
    }
    int counted = below.size() + others.size();
    return counted < policy.atLeast()
        ? Derivation.tooSparse(counted + " of " + policy.atLeast() + " teams with seats")
        : Derivation.of(new Gap(policy.line(), newest, below, others));
  }

  /**
   * @param observedOn the day of the newest row: a file of teams tells of all of them
   * @param below teams under the line
   */
  private record Gap(int line, LocalDate observedOn, List<Team> below, List<Team> others)
      implements Reading {
    @Override
    public Datum value() {
      return new Datum.Quantity(
          BigDecimal.valueOf(100L * below.size())
              .divide(BigDecimal.valueOf(counted()), 1, RoundingMode.HALF_UP));
    }

    @Override
    public List<Source> sources() {
      return Stream.of(below, others).flatMap(List::stream).map(Entry::source).toList();
    }

    @Override
    public String formula() {
      return String.format(
          Locale.ROOT,
          "%d of %d teams with under %d%% of their seats active",
          below.size(),
          counted(),
          line);
    }

    private int counted() {
      return below.size() + others.size();
    }
  }
}
