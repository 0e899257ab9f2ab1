package com.valueinmotion.agent.anchor;

import com.valueinmotion.agent.AccountFacts;
import com.valueinmotion.agent.Pace;
import com.valueinmotion.runtime.Span;
import java.util.List;

/** Reads the texts of an account for anchors that its rows do not hold. */
@FunctionalInterface
public interface Reader {
  /**
   * What is said of those anchors: at most one of each, quoted and cited.
   *
   * @param missing which are looked for
   * @param pace for who must wait
   */
  Reading read(AccountFacts facts, List<Anchor> missing, Pace pace);

  /**
   * What was read.
   *
   * @param found what may be taken
   * @param remark what else there is to say, in whole sentences; may be empty
   * @param spans questions to a model
   */
  record Reading(List<Anchored> found, String remark, List<Span> spans) {
    public Reading {
      found = List.copyOf(found);
      spans = List.copyOf(spans);
    }
  }
}
