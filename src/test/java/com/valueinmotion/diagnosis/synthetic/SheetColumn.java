package com.valueinmotion.diagnosis.synthetic;

import com.valueinmotion.account.Datum;
import com.valueinmotion.diagnosis.Phase;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * A column of the monthly health sheet.
 *
 * @param signal its header
 * @param phase whose health it tells
 * @param tells whether it can be red, and so show a break by itself
 * @param reading how a value comes about
 */
record SheetColumn(String signal, Phase phase, boolean tells, Reading reading) {

  /** From how bad the phase is to a value. */
  sealed interface Reading {
    /**
     * @param where the account itself lies among the well, in standard deviations
     */
    Datum value(double badness, double where, Chance chance);
  }

  /**
   * A number: where it lies when all is well, how far accounts lie apart and months of one account,
   * where it is red, and its worst. The worst side is where red lies.
   */
  record Measured(
      double well, double apart, double month, double red, double worst, int decimals, double most)
      implements Reading {
    @Override
    public Datum value(double badness, double where, Chance chance) {
      double own = well + apart * where;
      double value = Condition.measured(badness, own, red, worst) + chance.gaussian(0, month);
      double least = Math.min(0, worst);
      return new Datum.Quantity(
          BigDecimal.valueOf(Math.clamp(value, least, most))
              .setScale(decimals, RoundingMode.HALF_EVEN));
    }
  }

  /** Yes or no: yes for all but a few of the well, and no from so much badness on. */
  record Answered(double noAnyway, double noFrom) implements Reading {
    @Override
    public Datum value(double badness, double where, Chance chance) {
      return new Datum.Flag(badness < noFrom && !chance.probably(noAnyway));
    }
  }

  /** Renewal steps: mostly none overdue. */
  record Steps() implements Reading {
    @Override
    public Datum value(double badness, double where, Chance chance) {
      int overdue =
          badness >= Condition.RED
              ? chance.between(3, 6)
              : badness >= 0.3 ? chance.between(1, 2) : chance.probably(0.07) ? 1 : 0;
      return Datum.Quantity.of(overdue);
    }
  }

  /** What is said of the renewal. */
  record Said() implements Reading {
    @Override
    public Datum value(double badness, double where, Chance chance) {
      boolean cut = badness >= 0.35 || chance.probably(0.01);
      return new Datum.Words(
          badness >= 0.8
              ? "notice"
              : badness >= Condition.RED ? "competitor" : cut ? "budget_cut" : "none");
    }
  }

  /** In the order of the value flow. */
  static final List<SheetColumn> ALL =
      List.of(
          red("icp_score", Phase.INTENT, score(80, 6, 50, 0)),
          amber("business_goal_recorded", Phase.INTENT, new Answered(0.03, 0.45)),
          red("deal_complexity", Phase.OUTCOMES, score(36, 9, 70.5, 100)),
          red("outcomes_defined", Phase.OUTCOMES, new Measured(3, 0.7, 0, 0.4, 0, 0, 9)),
          red("days_since_outcome_review", Phase.OUTCOMES, days(45, 18, 182, 360)),
          red("workflow_integrated", Phase.WORKFLOW, new Answered(0.002, Condition.RED)),
          red("workflows_live_pct", Phase.WORKFLOW, score(92, 5, 39.5, 0)),
          red("sync_failure_age_days", Phase.WORKFLOW, new Measured(0, 0.3, 0.4, 8, 30, 0, 90)),
          red(
              "time_to_value_ratio",
              Phase.OPERATIONAL_CHANGE,
              new Measured(1, 0.1, 0.02, 2.02, 4, 2, 9)),
          red("users_trained_pct", Phase.OPERATIONAL_CHANGE, score(90, 5, 49.5, 0)),
          red("admin_inactive_days", Phase.OPERATIONAL_CHANGE, days(4, 1.5, 31, 90)),
          red("milestone_overdue_days", Phase.OPERATIONAL_CHANGE, days(2, 2, 46, 120)),
          red("seats_activated_pct", Phase.ADOPTION, score(91, 4, 59.5, 0)),
          red("modules_used_pct", Phase.ADOPTION, score(74, 9, 29.5, 0)),
          red("teams_below_line_pct", Phase.ADOPTION, score(8, 5, 51, 100)),
          red("usage_30d", Phase.USAGE, score(74, 6, 29.5, 0)),
          red("power_users_lost_pct", Phase.USAGE, score(4, 2, 41, 100)),
          red("roi_score", Phase.VALUE, score(78, 6, 49.5, 0)),
          red("outcome_realised_pct", Phase.VALUE, score(94, 6, 49.5, 0)),
          red("days_since_value_proof", Phase.VALUE, days(65, 25, 212, 420)),
          red(
              "cost_per_active_user_ratio",
              Phase.VALUE,
              new Measured(1.1, 0.1, 0.03, 2.53, 5, 2, 9)),
          red("seats_change_pct", Phase.EXPANSION, new Measured(3, 3, 0, -15.5, -100, 0, 40)),
          red("exec_engagement", Phase.EXECUTIVE_VALIDATION, new Answered(0.005, Condition.RED)),
          amber(
              "decision_maker_nps",
              Phase.EXECUTIVE_VALIDATION,
              new Measured(9, 0.7, 0.3, 5, 0, 0, 10)),
          red("renewal_steps_overdue", Phase.REINVESTMENT, new Steps()),
          red("renewal_flag", Phase.REINVESTMENT, new Said()));

  private static SheetColumn red(String signal, Phase phase, Reading reading) {
    return new SheetColumn(signal, phase, true, reading);
  }

  private static SheetColumn amber(String signal, Phase phase, Reading reading) {
    return new SheetColumn(signal, phase, false, reading);
  }

  /** 0–100, in whole points. */
  private static Measured score(double well, double apart, double red, double worst) {
    return new Measured(well, apart, 2, red, worst, 0, 100);
  }

  /** Days since something happened. */
  private static Measured days(double well, double apart, double red, double worst) {
    return new Measured(well, apart, 3, red, worst, 0, 999);
  }
}
