package com.valueinmotion.desktop.runs;

import com.valueinmotion.desktop.task.Ending;
import com.valueinmotion.desktop.task.Tasks;
import java.time.ZoneId;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The questions to models of the run that is shown, and of its account outside runs. */
public final class RunCalls {
  private final RunDesk desk;
  private final Tasks tasks;
  private final ZoneId zone;
  private final ReadOnlyObjectWrapper<List<CallLine>> lines =
      new ReadOnlyObjectWrapper<>(this, "lines", List.of());
  private long run;

  RunCalls(RunDesk desk, Tasks tasks, ZoneId zone) {
    this.desk = desk;
    this.tasks = tasks;
    this.zone = zone;
  }

  /** The newest first. */
  public ReadOnlyObjectProperty<List<CallLine>> lines() {
    return lines.getReadOnlyProperty();
  }

  /** Reads those of a run; null where none is shown. */
  void show(@Nullable RunPage page) {
    if (page == null) {
      run = 0;
      lines.set(List.of());
      return;
    }
    if (run != page.id()) {
      lines.set(List.of());
    }
    run = page.id();
    tasks.latest(
        "run.calls",
        "Reading what models were asked",
        progress -> {
          RunDesk.Calls calls = desk.calls(page.id(), page.account().value());
          return calls.spans().reversed().stream()
              .map(span -> CallLine.of(span, zone, calls.price()))
              .toList();
        },
        end -> {
          if (end instanceof Ending.Done<List<CallLine>>(List<CallLine> read)
              && !read.equals(lines.get())) {
            lines.set(read);
          }
        });
  }
}
