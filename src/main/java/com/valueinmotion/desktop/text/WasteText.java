package com.valueinmotion.desktop.text;

import com.valueinmotion.account.Money;
import com.valueinmotion.diagnosis.Waste;
import com.valueinmotion.diagnosis.WastePart;
import java.util.List;

/**
 * A lean waste in words.
 *
 * @param kind "Muda"
 * @param motion what it calls for
 * @param parts what was found, the most telling first
 */
public record WasteText(String kind, String motion, List<Part> parts) {
  /**
   * One thing that shows it.
   *
   * @param what "160 of 420 seats idle"
   * @param amount "€156,952" a year, or empty where it cannot be said
   */
  public record Part(String what, String amount) {
    static Part of(WastePart part) {
      Money yearly = part.yearly();
      return new Part(
          SignedText.of(part.words(MoneyText::full)), yearly == null ? "" : MoneyText.full(yearly));
    }
  }

  public static WasteText of(Waste waste) {
    return new WasteText(
        waste.kind().title(), waste.motion(), waste.parts().stream().map(Part::of).toList());
  }
}
