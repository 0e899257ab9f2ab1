package com.valueinmotion.diagnosis;

import com.valueinmotion.account.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A lean waste that was found. Kinds overlap: the idle seats of Muda and the seats of the teams
 * that Mura names may be the same seats. Their money is therefore never added over kinds.
 *
 * @param kind which
 * @param motion what it leads to
 * @param parts what was found, the most telling first, at least one; then what puts it into
 *     proportion
 */
public record Waste(WasteKind kind, String motion, List<WastePart> parts) {
  public Waste {
    parts = List.copyOf(parts);
  }

  /** What was found first of all. */
  public WastePart leading() {
    return parts.getFirst();
  }

  /**
   * What it costs in a year, where that can be honestly said; at most one part of a kind has a
   * price, so nothing is counted twice.
   */
  public @Nullable Money yearly() {
    for (WastePart part : parts) {
      Money yearly = part.yearly();
      if (yearly != null) {
        return yearly;
      }
    }
    return null;
  }
}
