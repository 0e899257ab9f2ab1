package com.valueinmotion.diagnosis.synthetic;

import com.valueinmotion.account.Datum;
import com.valueinmotion.diagnosis.Phase;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How a phase's friction shows: one measured signal whose four points stand in the design of the
 * engine, written down here a second time, and good readings for everything else that is expected
 * of the phase, so that all the friction comes from the one signal.
 *
 * @param signal the measured signal
 * @param good severity 0
 * @param amber severity 30
 * @param red the last value of severity 59
 * @param worst severity 100
 * @param others good readings, one for each other family of the phase
 */
record PhaseSigns(
    String signal, double good, double amber, double red, double worst, List<Sign> others) {
  private static final Map<Phase, PhaseSigns> ALL = new EnumMap<>(Phase.class);

  /** A signal and its value. */
  record Sign(String signal, Datum value) {}

  static {
    put(Phase.INTENT, "icp_score", 80, 65, 50, 0, yes("business_goal_recorded"));
    put(Phase.OUTCOMES, "deal_complexity", 30, 50, 70, 100, is("outcomes_defined", 3));
    put(Phase.WORKFLOW, "workflows_live_pct", 100, 75, 40, 0, is("sync_failure_age_days", 0));
    put(
        Phase.OPERATIONAL_CHANGE,
        "users_trained_pct",
        100,
        80,
        50,
        0,
        is("time_to_value_ratio", 1),
        is("admin_inactive_days", 0));
    put(
        Phase.ADOPTION,
        "seats_activated_pct",
        95,
        80,
        60,
        0,
        is("modules_used_pct", 95),
        is("teams_below_line_pct", 0));
    put(
        Phase.USAGE,
        "usage_30d",
        70,
        50,
        30,
        0,
        is("usage_trend_pct", 5),
        is("power_users_lost_pct", 0),
        is("usage_robust_cv", 0));
    put(
        Phase.IMPACT,
        "csat_pct",
        95,
        80,
        60,
        0,
        is("ticket_spike_p", 1),
        is("open_escalations", 0),
        is("resolution_sla_ratio", 0));
    put(
        Phase.VALUE,
        "roi_score",
        80,
        65,
        50,
        0,
        is("days_since_value_proof", 10),
        is("cost_per_active_user_ratio", 1));
    put(Phase.EXPANSION, "seats_change_pct", 0, -5, -15, -100, is("next_use_cases", 3));
    put(
        Phase.EXECUTIVE_VALIDATION,
        "days_since_exec_touch",
        30,
        60,
        120,
        240,
        new Sign("sponsor_left", new Datum.Flag(false)),
        is("active_stakeholders", 6),
        is("decision_maker_nps", 10));
    put(
        Phase.REINVESTMENT,
        "invoice_overdue_days",
        0,
        15,
        45,
        120,
        is("renewal_steps_overdue", 0),
        new Sign("renewal_flag", new Datum.Words("none")));
  }

  private static void put(
      Phase phase,
      String signal,
      double good,
      double amber,
      double red,
      double worst,
      Sign... others) {
    ALL.put(phase, new PhaseSigns(signal, good, amber, red, worst, List.of(others)));
  }

  private static Sign is(String signal, long value) {
    return new Sign(signal, Datum.Quantity.of(value));
  }

  private static Sign yes(String signal) {
    return new Sign(signal, new Datum.Flag(true));
  }

  static PhaseSigns of(Phase phase) {
    PhaseSigns signs = ALL.get(phase);
    if (signs == null) {
      throw new IllegalArgumentException("no signs of " + phase);
    }
    return signs;
  }

  /**
   * The value that reads as so much friction: the middle of the step, so that rounding down finds
   * it. 29 lies on no step, since amber begins where it would: it becomes 30.
   */
  Datum value(int friction) {
    double value =
        friction < 29
            ? along(good, amber, (friction + 0.5) / 29)
            : friction < 59
                ? along(amber, red, (Math.max(30, friction) - 30 + 0.5) / 29)
                : friction == 59
                    ? red
                    : friction < 100 ? along(red, worst, (friction - 60 + 0.5) / 40) : worst;
    return new Datum.Quantity(BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_EVEN));
  }

  private static double along(double from, double to, double way) {
    return from + (to - from) * way;
  }
}
