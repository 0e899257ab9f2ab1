package com.valueinmotion.desktop.shell;

import com.valueinmotion.account.AccountId;
import com.valueinmotion.desktop.palette.PaletteItem;
import com.valueinmotion.desktop.screen.Destination;
import com.valueinmotion.desktop.screen.Navigator;
import com.valueinmotion.desktop.screen.Notice;
import com.valueinmotion.desktop.screen.Notices;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Where the person is, how they came there, and what they are told. */
public final class ShellViewModel implements Navigator, Notices {
  private static final int NOTICES_SHOWN = 3;

  private final ObservableValue<ShellStatus> status;
  private final Supplier<List<PaletteItem.Account>> accounts;
  private final BackStack<Destination> behind = new BackStack<>();
  private final ReadOnlyObjectWrapper<@Nullable Destination> current =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper(false);
  private final ObservableList<Notice> notices = FXCollections.observableArrayList();
  private @Nullable AccountId atHand;

  /**
   * @param accounts by priority, as they are now
   */
  public ShellViewModel(
      ObservableValue<ShellStatus> status, Supplier<List<PaletteItem.Account>> accounts) {
    this.status = status;
    this.accounts = accounts;
  }

  public ObservableValue<ShellStatus> status() {
    return status;
  }

  public List<PaletteItem.Account> accounts() {
    return accounts.get();
  }

  /** Null until the first place is opened. */
  public ReadOnlyObjectProperty<@Nullable Destination> current() {
    return current.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty canGoBack() {
    return canGoBack.getReadOnlyProperty();
  }

  @Override
  public void open(Destination destination) {
    Destination left = current.get();
    if (destination.equals(left)) {
      return;
    }
    if (left != null) {
      behind.push(left);
    }
    arrive(destination);
  }

  @Override
  public void back() {
    behind.pop().ifPresent(this::arrive);
  }

  /**
   * Goes to a place of the rail.
   *
   * @param selected the account that is selected where the person is, if any; else the last one
   *     opened is meant, else the first by priority
   */
  public void go(Place place, Optional<AccountId> selected) {
    AccountId account = selected.orElseGet(this::accountAtHand);
    place
        .destination(account)
        .ifPresentOrElse(
            this::open,
            () ->
                show(
                    new Notice(
                        Notice.Tone.PLAIN, "There is no account yet. Import a file first.", null)));
  }

  /** "Halden Freight", where the destination is about an account that is known. */
  public Optional<String> accountName(Destination destination) {
    return accountOf(destination)
        .flatMap(
            id -> accounts.get().stream().filter(account -> account.id().equals(id)).findFirst())
        .map(PaletteItem.Account::name);
  }

  @Override
  public void show(Notice notice) {
    notices.add(notice);
    if (notices.size() > NOTICES_SHOWN) {
      notices.removeFirst();
    }
  }

  public void dismiss(Notice notice) {
    notices.remove(notice);
  }

  /** The newest last. */
  public ObservableList<Notice> notices() {
    return notices;
  }

  private void arrive(Destination destination) {
    accountOf(destination).ifPresent(id -> atHand = id);
    canGoBack.set(!behind.isEmpty());
    current.set(destination);
  }

  private @Nullable AccountId accountAtHand() {
    List<PaletteItem.Account> known = accounts.get();
    AccountId last = atHand;
    if (last != null && known.stream().anyMatch(account -> account.id().equals(last))) {
      return last;
    }
    return known.isEmpty() ? null : known.getFirst().id();
  }

  private static Optional<AccountId> accountOf(Destination destination) {
    return switch (destination) {
      case Destination.Account(AccountId id) -> Optional.of(id);
      case Destination.Plan(AccountId id) -> Optional.of(id);
      case Destination.Proposal(AccountId id, long ask) -> Optional.of(id);
      case Destination.Today(),
          Destination.Portfolio(),
          Destination.Import(),
          Destination.Runs(),
          Destination.Model() ->
          Optional.empty();
    };
  }
}
