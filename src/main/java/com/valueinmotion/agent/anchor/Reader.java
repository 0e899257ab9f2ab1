package com.valueinmotion.agent.anchor;

import com.valueinmotion.agent.AccountFacts;
import java.util.List;

/** Reads the texts of an account for anchors that its rows do not hold. */
@FunctionalInterface
public interface Reader {
  /**
   * What is said of those anchors: at most one of each, quoted and cited.
   *
   * @param missing which are looked for
   */
  Reading read(AccountFacts facts, List<Anchor> missing);

  /**
   * What was read.
   *
   * @param found what may be taken
   * @param remark what else there is to say, in whole sentences; may be empty
   */
  record Reading(List<Anchored> found, String remark) {
    public Reading {
      found = List.copyOf(found);
    }
  }
}
