package com.valueinmotion.desktop.plan;

import com.valueinmotion.desktop.task.Tasks;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** All drafts of one account, and which kind of them is looked at. */
public final class DraftsViewModel {
  private final Map<DraftKind, DraftViewModel> kinds = new EnumMap<>(DraftKind.class);
  private final ReadOnlyObjectWrapper<DraftKind> chosen =
      new ReadOnlyObjectWrapper<>(DraftKind.MAIL);

  public DraftsViewModel(DraftDesk desk, Tasks tasks, ZoneId zone) {
    Arrays.stream(DraftKind.values())
        .forEach(kind -> kinds.put(kind, new DraftViewModel(kind, desk, tasks, zone)));
  }

  public ReadOnlyObjectProperty<DraftKind> chosen() {
    return chosen.getReadOnlyProperty();
  }

  /** Looks at another kind; what was typed in this one is kept. */
  public void choose(DraftKind kind) {
    if (chosen.get() != kind) {
      shown().keepEdit();
      chosen.set(kind);
      shown().load();
    }
  }

  /** The one that is looked at. */
  public DraftViewModel shown() {
    return of(chosen.get());
  }

  public DraftViewModel of(DraftKind kind) {
    return Objects.requireNonNull(kinds.get(kind), kind::title);
  }

  public List<DraftViewModel> all() {
    return List.copyOf(kinds.values());
  }

  /** Whether anything is being drafted. */
  public boolean isDrafting() {
    return all().stream().anyMatch(draft -> draft.drafting().get());
  }

  /** Stops what is being drafted in the kind that is looked at. */
  public void stop() {
    shown().stop();
  }

  /** Keeps what was typed, in the background: for a screen that is left. */
  public void keepEdits() {
    all().forEach(DraftViewModel::keepEdit);
  }

  /** Keeps what was typed, in the background, and stops what is being drafted. */
  public void leave() {
    keepEdits();
    all().forEach(DraftViewModel::stop);
  }

  /** Keeps what was typed at once, on this thread: for a window that closes. */
  public void keep() throws Exception {
    for (DraftViewModel draft : all()) {
      draft.keep();
    }
  }
}
