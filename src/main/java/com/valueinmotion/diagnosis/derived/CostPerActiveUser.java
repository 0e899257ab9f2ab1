package com.valueinmotion.diagnosis.derived;

import com.valueinmotion.account.AccountField;
import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Source;
import com.valueinmotion.diagnosis.Derivation;
import com.valueinmotion.diagnosis.DerivedSignal;
import com.valueinmotion.diagnosis.Reading;
import com.valueinmotion.diagnosis.evidence.Evidence;
import com.valueinmotion.diagnosis.evidence.Evidence.Counted;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/**
 * What one active user costs against what the business case counted on: (ARR ÷ active users) ÷ (ARR
 * ÷ planned users), which is planned ÷ active users, with two decimals; a unit cost against its
 * plan. At most a hundredfold, and that where nobody is active. Needs active users and a plan of at
 * least one.
 */
final class CostPerActiveUser implements DerivedSignal {
  private static final BigDecimal MOST = BigDecimal.valueOf(100);

  @Override
  public String id() {
    return "cost_per_active_user_ratio";
  }

  @Override
  public Derivation derive(Evidence evidence) {
    Counted planned = evidence.number(AccountField.PLANNED_USERS).orElse(null);
    Counted active =
        planned == null ? null : evidence.number(AccountField.ACTIVE_USERS).orElse(null);
    return planned != null && active != null && planned.value().signum() > 0
        ? Derivation.of(new Cost(planned, active))
        : Derivation.NOTHING;
  }

  private record Cost(Counted planned, Counted active) implements Reading {
    @Override
    public Datum value() {
      return new Datum.Quantity(
          active.value().signum() > 0
              ? planned.value().divide(active.value(), 2, RoundingMode.HALF_UP).min(MOST)
              : MOST);
    }

    @Override
    public LocalDate observedOn() {
      return active.observation().eventAt();
    }

    @Override
    public List<Source> sources() {
      return List.of(active.observation().source(), planned.observation().source());
    }

    /** "(ARR ÷ 31 active) ÷ (ARR ÷ 60 planned users) = 60 ÷ 31". */
    @Override
    public String formula() {
      String plan = planned.value().toPlainString();
      String users = active.value().toPlainString();
      return "(ARR ÷ "
          + users
          + " active) ÷ (ARR ÷ "
          + plan
          + " planned users) = "
          + plan
          + " ÷ "
          + users;
    }
  }
}
