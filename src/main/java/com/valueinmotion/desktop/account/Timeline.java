package com.valueinmotion.desktop.account;

import com.valueinmotion.account.AccountHistory;
import com.valueinmotion.account.Entry;
import com.valueinmotion.account.Observation;
import com.valueinmotion.diagnosis.Diagnosis;
import com.valueinmotion.workbench.AccountView;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What has happened to an account, as far as its history tells: imports, notes, steps done, value
 * accepted, level changes. What its users did week by week is a curve and no event.
 */
final class Timeline {
  private static final int EVENTS = 12;
  private static final int FILES = 3;
  private static final int NOTE = 220;

  private Timeline() {}

  /**
   * Something that happened.
   *
   * @param icon an Ikonli literal
   */
  record Event(LocalDate day, String icon, String text) {}

  /** The newest first, at most twelve. */
  static List<Event> of(AccountView view, ZoneId zone) {
    AccountHistory history = view.history();
    return Stream.of(
            imports(history, zone),
            notes(history),
            done(history),
            accepted(history),
            levels(view.trend()))
        .flatMap(List::stream)
        .sorted(Comparator.comparing(Event::day).reversed())
        .limit(EVENTS)
        .toList();
  }

  private static List<Event> imports(AccountHistory history, ZoneId zone) {
    Map<LocalDate, TreeSet<String>> files = new TreeMap<>();
    for (List<Observation> series : history.series().values()) {
      for (Observation observation : series) {
        files
            .computeIfAbsent(
                observation.knownAt().atZone(zone).toLocalDate(), day -> new TreeSet<>())
            .add(observation.source().file());
      }
    }
    List<Event> events = new ArrayList<>();
    files.forEach(
        (day, names) -> {
          int more = names.size() - FILES;
          String named = String.join(", ", names.stream().limit(FILES).toList());
          events.add(
              new Event(
                  day,
                  "fth-download",
                  "Import: " + named + (more > 0 ? " and " + more + " more" : "")));
        });
    return events;
  }

  private static List<Event> notes(AccountHistory history) {
    return history.entries(Entry.Note.class).stream()
        .map(note -> new Event(note.eventAt(), "fth-file-text", shortened(note.text())))
        .toList();
  }

  private static List<Event> done(AccountHistory history) {
    return history.entries(Entry.Milestone.class).stream()
        .flatMap(step -> event(step.done(), "fth-check", "Done: " + step.name(), history))
        .toList();
  }

  private static List<Event> accepted(AccountHistory history) {
    return history.entries(Entry.Outcome.class).stream()
        .flatMap(o -> event(o.accepted(), "fth-award", "Value accepted: " + o.name(), history))
        .toList();
  }

  private static Stream<Event> event(
      @Nullable LocalDate day, String icon, String text, AccountHistory history) {
    return day == null || day.isAfter(history.asOf().day())
        ? Stream.empty()
        : Stream.of(new Event(day, icon, shortened(text)));
  }

  private static String shortened(String note) {
    String line = note.strip().replaceAll("\\s+", " ");
    return line.length() <= NOTE ? line : line.substring(0, NOTE).strip() + "…";
  }

  private static List<Event> levels(List<Diagnosis> trend) {
    List<Event> events = new ArrayList<>();
    boolean unseen = false;
    Diagnosis before = null;
    for (Diagnosis after : trend) {
      if (knowsNothing(after)) {
        unseen = true;
      } else {
        if (before != null && before.level() != after.level()) {
          events.add(level(after, change(before, after)));
        } else if (before == null && unseen) {
          events.add(level(after, "first seen: " + after.levelText() + ", index " + after.index()));
        }
        before = after;
      }
    }
    return events;
  }

  /** A week before the first evidence has no level of its own to change from. */
  private static boolean knowsNothing(Diagnosis week) {
    return week.coverage() == 0 && week.unknownPhases().size() == week.phases().size();
  }

  private static Event level(Diagnosis week, String text) {
    return new Event(week.asOf(), "fth-activity", text);
  }

  private static String change(Diagnosis before, Diagnosis after) {
    return before.level()
        + " → "
        + after.level()
        + ", index "
        + before.index()
        + " → "
        + after.index();
  }
}
