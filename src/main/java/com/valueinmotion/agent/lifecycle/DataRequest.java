package com.valueinmotion.agent.lifecycle;

import com.valueinmotion.agent.Stakes;
import com.valueinmotion.agent.anchor.Anchor;
import java.time.LocalDate;
import java.util.List;

/**
 * What a person is asked to bring in.
 *
 * @param account its name
 * @param missing what is missing
 * @param due by when
 * @param text the request in words
 * @param stakes what is at stake
 * @param weight percent of the account's priority
 */
public record DataRequest(
    String account, List<Anchor> missing, LocalDate due, String text, Stakes stakes, int weight) {
  public DataRequest {
    missing = List.copyOf(missing);
  }
}
