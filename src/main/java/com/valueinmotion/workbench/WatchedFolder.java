package com.valueinmotion.workbench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which files of a folder are new: told what lies there from time to time, says which of them to
 * offer. A file is offered once, when it has stopped growing; one that changes later is new again.
 */
public final class WatchedFolder {
  private final Set<Seen> known;
  private Map<String, Seen> before = new HashMap<>();
  private boolean gone;

  /** A file as it lay there. */
  public record Seen(String name, long bytes, Instant modified) {}

  /** What a look comes to. */
  public sealed interface Look {
    /**
     * @param files to offer; empty where there is nothing new
     */
    record Found(List<Seen> files) implements Look {
      public Found {
        files = List.copyOf(files);
      }
    }

    /** The folder is no longer there; said once. */
    record Vanished() implements Look {}
  }

  /**
   * @param known what is not new: what lay there at the start, or was offered before
   */
  public WatchedFolder(Set<Seen> known) {
    this.known = new HashSet<>(known);
  }

  /**
   * @param now what lies there; null where the folder is not there
   */
  public Look look(@Nullable List<Seen> now) {
    if (now == null) {
      boolean isNews = !gone;
      gone = true;
      return isNews ? new Look.Vanished() : new Look.Found(List.of());
    }
    gone = false;
    List<Seen> offers = new ArrayList<>();
    Map<String, Seen> here = new HashMap<>();
    for (Seen file : now) {
      here.put(file.name(), file);
      if (!known.contains(file) && file.equals(before.get(file.name())) && file.bytes() > 0) {
        known.add(file);
        offers.add(file);
      }
    }
    before = here;
    return new Look.Found(offers);
  }

  /** What is not to be offered again. */
  public Set<Seen> known() {
    return Set.copyOf(known);
  }
}
