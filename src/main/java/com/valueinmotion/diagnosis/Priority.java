package com.valueinmotion.diagnosis;

import com.valueinmotion.account.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * ARR × p × urgency: what is at stake, how likely, how soon. All three factors are shown.
 *
 * @param arr annual recurring revenue, null where unknown
 * @param eightHundredths p in 1/800: 3 × index + upper index, which is (index + ¼ (upper − index))
 *     ÷ 200, until it is calibrated on the user's own history
 * @param urgencyTenths urgency × 10, by days to the notice deadline
 */
public record Priority(@Nullable Money arr, int eightHundredths, int urgencyTenths) {

  /** ARR × p × urgency in whole major units of the ARR's currency; null where ARR is unknown. */
  public @Nullable Long value() {
    return arr == null ? null : valueFor(arr.major());
  }

  /**
   * The value if ARR were {@code major}: how accounts without ARR take their place in the queue.
   */
  public long valueFor(BigDecimal major) {
    return major
        .multiply(BigDecimal.valueOf((long) eightHundredths * urgencyTenths))
        .divide(BigDecimal.valueOf(8000), 0, RoundingMode.FLOOR)
        .longValue();
  }

  /** p, exactly, so that the three factors multiply out to the value. */
  public BigDecimal probability() {
    return BigDecimal.valueOf(eightHundredths).divide(BigDecimal.valueOf(800));
  }

  public BigDecimal urgency() {
    return BigDecimal.valueOf(urgencyTenths, 1);
  }
}
