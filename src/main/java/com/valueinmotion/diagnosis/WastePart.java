package com.valueinmotion.diagnosis;

import com.valueinmotion.account.Entry;
import com.valueinmotion.account.Entry.Team;
import com.valueinmotion.account.Money;
import com.valueinmotion.account.Source;
import com.valueinmotion.diagnosis.evidence.TicketLoad;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One thing that shows a waste, with its figures, and with money where money is honest. */
public sealed interface WastePart {
  /** The amber or red finding that shows it; null where it only puts the others into proportion. */
  default @Nullable Finding finding() {
    return null;
  }

  /** What it costs in a year, rounded down to the minor unit; null where nothing honest can say. */
  default @Nullable Money yearly() {
    return null;
  }

  /** The rows the figures rest on, the most telling first. */
  List<Source> sources();

  /**
   * In words with the figures, but for {@link #yearly()}.
   *
   * @param money how an amount is written
   */
  String words(Function<Money, String> money);

  /**
   * Paid seats that nobody uses: seats − active users. They cost ARR × idle ÷ seats a year.
   *
   * @param idle at least one
   */
  record IdleSeats(
      Finding finding, int idle, int seats, @Nullable Money yearly, List<Source> sources)
      implements WastePart {
    @Override
    public String words(Function<Money, String> money) {
      return idle + " of " + seats + " seats idle";
    }
  }

  /**
   * Modules that are paid for and not used. A contract states one price for all of them, so that no
   * money is said.
   */
  record UnusedModules(Finding finding, int unused, int entitled, List<Source> sources)
      implements WastePart {
    @Override
    public String words(Function<Money, String> money) {
      return unused + " of " + entitled + (entitled == 1 ? " module" : " modules") + " unused";
    }
  }

  /**
   * What one active user costs in a year: ARR ÷ active users, beside ARR ÷ planned users. A price
   * by the head, not a sum that could be saved.
   *
   * @param planned what the business case counted on; null where no file says how many users
   */
  record UserCost(Money actual, @Nullable Money planned, List<Source> sources)
      implements WastePart {
    @Override
    public String words(Function<Money, String> money) {
      String plan = planned == null ? "" : ", planned " + money.apply(planned);
      return money.apply(actual) + " a year per active user" + plan;
    }
  }

  /**
   * Teams with too few of their seats active. All their seats, used ones included, cost ARR × seats
   * ÷ paid seats a year: what is at stake in these teams, not what lies idle.
   *
   * @param teams those that are behind
   * @param line percent of active seats under which a team is behind
   * @param seats of those teams together
   */
  record TeamsBehind(Finding finding, List<Team> teams, int line, int seats, @Nullable Money yearly)
      implements WastePart {
    private static final int NAMED = 3;

    @Override
    public List<Source> sources() {
      return teams.stream().map(Entry::source).toList();
    }

    @Override
    public String words(Function<Money, String> money) {
      int more = teams.size() - NAMED;
      return String.join(", ", teams.stream().limit(NAMED).map(Team::name).toList())
          + (more > 0 ? " and " + more + " more" : "")
          + " under "
          + line
          + "% active, "
          + seats
          + (seats == 1 ? " seat" : " seats");
    }
  }

  /** A finding that has no figures but its own. */
  record Shown(Finding finding) implements WastePart {
    @Override
    public List<Source> sources() {
      return finding.evidence().map(Reading::sources).orElse(List.of());
    }

    @Override
    public String words(Function<Money, String> money) {
      return finding.signal().label() + " " + finding.valueText();
    }
  }

  /** New tickets against what was to be expected. */
  record Tickets(TicketLoad load) implements WastePart {
    @Override
    public List<Source> sources() {
      return load.recent().stream().map(Entry::source).toList();
    }

    @Override
    public String words(Function<Money, String> money) {
      return load.observed()
          + (load.observed() == 1 ? " ticket in " : " tickets in ")
          + load.days()
          + " days, "
          + load.expected().toPlainString()
          + " expected";
    }
  }

  /** How near the contract's end is: load matters most shortly before it. */
  record NearDeadline(Deadline deadline, List<Source> sources) implements WastePart {
    @Override
    public String words(Function<Money, String> money) {
      return deadline.text();
    }
  }
}
