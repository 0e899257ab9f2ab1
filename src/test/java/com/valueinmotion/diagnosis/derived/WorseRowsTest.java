package com.valueinmotion.diagnosis.derived;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.diagnosis.Engine;
import com.valueinmotion.diagnosis.Finding;
import com.valueinmotion.diagnosis.Histories;
import com.valueinmotion.diagnosis.Policies;
import com.valueinmotion.diagnosis.State;
import com.valueinmotion.diagnosis.derived.Rows.Deal;
import com.valueinmotion.diagnosis.derived.Rows.Goal;
import com.valueinmotion.diagnosis.derived.Rows.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Making one row worse never makes any signal better, nor a bad one unknown. */
class WorseRowsTest {
  private static final List<String> LESS_IS_WORSE =
      List.of("workflows_live", "trained_users", "activated_seats", "modules_used", "active_users");
  private static final List<String> MORE_IS_WORSE =
      List.of("workflows_target", "modules_entitled", "planned_users", "last_term_licenses");

  private final Engine engine = Policies.engine();

  @Test
  void aWorseRowNeverReadsBetter() {
    SplittableRandom random = new SplittableRandom(20261122);
    TreeSet<String> moved = new TreeSet<>();
    for (int n = 0; n < 3_000; n++) {
      Account account = Account.random(random);
      List<Finding> before = findings(account);
      String change = account.worsen(random);
      List<Finding> after = findings(account);
      for (int at = 0; at < before.size(); at++) {
        Finding was = before.get(at);
        Finding is = after.get(at);
        String signal = was.signal().id();
        boolean better =
            was.state() != State.UNKNOWN
                && (is.state() == State.UNKNOWN
                    ? was.state() != State.GOOD
                    : is.severity() < was.severity());
        assertThat(better).as("%s: %s → %s after %s", signal, was, is, change).isFalse();
        if (is.severity() > was.severity()) {
          moved.add(signal);
        }
      }
    }
    assertThat(moved)
        .as("each was made worse at least once")
        .contains(
            "outcomes_defined",
            "days_since_outcome_review",
            "workflows_live_pct",
            "time_to_value_ratio",
            "users_trained_pct",
            "milestone_overdue_days",
            "seats_activated_pct",
            "modules_used_pct",
            "outcome_realised_pct",
            "days_since_value_proof",
            "cost_per_active_user_ratio",
            "next_use_cases",
            "seats_change_pct",
            "renewal_steps_overdue");
  }

  private List<Finding> findings(Account account) {
    return engine.diagnose(account.histories().build()).findings();
  }

  private record Account(
      Map<String, Integer> counts, List<Step> steps, List<Goal> goals, List<Deal> deals) {

    static Account random(SplittableRandom random) {
      Map<String, Integer> counts = new LinkedHashMap<>();
      LESS_IS_WORSE.forEach(key -> counts.put(key, random.nextInt(100)));
      MORE_IS_WORSE.forEach(key -> counts.put(key, 1 + random.nextInt(100)));
      counts.put("licenses", 1 + random.nextInt(100));
      Account account =
          new Account(counts, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
      for (int n = 0; n < 1 + random.nextInt(3); n++) {
        account.steps.add(step("renewal " + n, random));
        account.steps.add(step("onboarding " + n, random));
        account.steps.add(step("first value " + n, random).start(100));
        account.goals.add(
            Goal.of("goal " + n)
                .figures("9", "2", String.valueOf(random.nextInt(12)))
                .owner("Ana Ruiz")
                .told(50)
                .reviewed(random.nextInt(99))
                .accepted(random.nextInt(200)));
        account.deals.add(Deal.of("deal " + n).probability(random.nextInt(60)));
      }
      return account;
    }

    private static Step step(String track, SplittableRandom random) {
      Step step = Step.of(track, track).told(random.nextInt(60)).due(random.nextInt(110) - 20);
      return random.nextBoolean() ? step : step.done(random.nextInt(60));
    }

    /** Makes one thing worse and says which. */
    String worsen(SplittableRandom random) {
      int at = random.nextInt(goals.size());
      Goal goal = goals.get(at);
      int by = 1 + random.nextInt(20);
      return switch (random.nextInt(5)) {
        case 0 -> {
          String key = LESS_IS_WORSE.get(random.nextInt(LESS_IS_WORSE.size()));
          counts.merge(key, by, (was, less) -> Math.max(was - less, 0));
          yield "fewer " + key;
        }
        case 1 -> {
          String key = MORE_IS_WORSE.get(random.nextInt(MORE_IS_WORSE.size()));
          counts.merge(key, by, Integer::sum);
          yield "more " + key;
        }
        case 2 -> {
          int which = random.nextInt(steps.size());
          Step step = steps.get(which);
          steps.set(which, worse(step, by, random));
          yield step + " → " + steps.get(which);
        }
        case 3 -> {
          goals.set(
              at,
              switch (random.nextInt(4)) {
                case 0 -> goal.owner(null);
                case 1 -> goal.figures("9", "2", "12");
                case 2 -> goal.reviewed(100 + 10 * by);
                default -> goal.accepted(200 + 10 * by);
              });
          yield goal + " → " + goals.get(at);
        }
        default -> {
          deals.set(at, deals.get(at).probability(0));
          yield deals.get(at) + " → no chance";
        }
      };
    }

    private static Step worse(Step step, int by, SplittableRandom random) {
      Integer done = step.done();
      if (done != null && random.nextBoolean()) {
        return step.done(done - by);
      }
      return step.due(Math.min(step.due() + by, 99));
    }

    Histories histories() {
      Histories histories = new Histories();
      counts.forEach((key, count) -> histories.with(key, String.valueOf(count), 0));
      steps.forEach(step -> histories.with(step.row()));
      goals.forEach(goal -> histories.with(goal.row()));
      deals.forEach(deal -> histories.with(deal.row()));
      return histories;
    }
  }
}
