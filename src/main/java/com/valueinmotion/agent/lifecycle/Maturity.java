package com.valueinmotion.agent.lifecycle;

import com.valueinmotion.agent.anchor.Anchor;
import java.util.List;

/**
 * How mature an account's record is.
 *
 * @param score 0–100: the share of anchors that are there
 * @param missing those that are not
 */
public record Maturity(int score, List<Anchor> missing) {
  public Maturity {
    missing = List.copyOf(missing);
  }
}
