package com.valueinmotion.desktop.today;

import com.valueinmotion.account.AccountId;
import com.valueinmotion.desktop.task.Ending;
import com.valueinmotion.desktop.task.Tasks;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Loads the account of the selected entry; whoever moves on quickly loads only the last one. */
final class AccountAtHand {
  private static final String LANE = "today-account";

  private final TodayDesk desk;
  private final Tasks tasks;
  private final ReadOnlyObjectWrapper<@Nullable LoadedAccount> loaded =
      new ReadOnlyObjectWrapper<>(this, "loaded");
  private Tasks.@Nullable Running running;
  private @Nullable AccountId wanted;

  AccountAtHand(TodayDesk desk, Tasks tasks) {
    this.desk = desk;
    this.tasks = tasks;
  }

  /** Null while it loads, and where nothing can be said of it. */
  ReadOnlyObjectProperty<@Nullable LoadedAccount> loaded() {
    return loaded.getReadOnlyProperty();
  }

  void turnTo(@Nullable AccountId account) {
    if (account == null) {
      forget();
    } else if (!account.equals(wanted)) {
      release();
      wanted = account;
      loaded.set(null);
      running =
          tasks.latest(
              LANE,
              "Diagnosing the account",
              progress -> desk.account(account).map(LoadedAccount::of),
              this::ended);
    }
  }

  /** What is known of it may no longer be so. */
  void forget() {
    release();
    wanted = null;
    loaded.set(null);
  }

  private void release() {
    if (running != null) {
      running.cancel();
      running = null;
    }
  }

  /** Without its diagnosis an entry is still complete: the strip alone is left out. */
  private void ended(Ending<Optional<LoadedAccount>> how) {
    loaded.set(
        how instanceof Ending.Done<Optional<LoadedAccount>>(Optional<LoadedAccount> account)
            ? account.orElse(null)
            : null);
  }
}
