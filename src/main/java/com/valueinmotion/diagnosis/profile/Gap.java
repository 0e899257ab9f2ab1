package com.valueinmotion.diagnosis.profile;

import com.valueinmotion.account.Datum;
import com.valueinmotion.diagnosis.Finding;
import java.math.BigDecimal;

/**
 * A signal in which an account lies far on the bad side of what is usual among those retained.
 *
 * @param finding what is known of the account; by the policy's own lines it may still be good
 * @param median of the retained accounts
 * @param cohort how many of them it is known of
 * @param deviations robust standard deviations, below 0, with two decimals
 */
public record Gap(Finding finding, BigDecimal median, int cohort, BigDecimal deviations) {
  /** "22", "33%". */
  public String valueText() {
    return finding.valueText();
  }

  /** "74", "80%". */
  public String medianText() {
    return finding.signal().unit().text(new Datum.Quantity(median));
  }
}
