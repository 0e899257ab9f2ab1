package com.valueinmotion.desktop.text;

import com.valueinmotion.account.Money;
import com.valueinmotion.diagnosis.Waste;

/**
 * A lean waste in words.
 *
 * @param kind "Muda"
 * @param what "160 idle seats"; the finding that shows it where no seats are known
 * @param amount "€156,952" a year, or empty where it cannot be said
 * @param motion what it calls for
 */
public record WasteLine(String kind, String what, String amount, String motion) {
  public static WasteLine of(Waste waste) {
    Integer seats = waste.seats();
    Money yearly = waste.yearly();
    return new WasteLine(
        waste.kind().title(),
        seats == null
            ? waste.finding().signal().label() + " " + SignedText.of(waste.finding().valueText())
            : seats + (seats == 1 ? " idle seat" : " idle seats"),
        yearly == null ? "" : MoneyText.full(yearly),
        waste.motion());
  }
}
