package com.valueinmotion.desktop.account;

import com.valueinmotion.account.AccountId;
import com.valueinmotion.desktop.screen.Destination;
import com.valueinmotion.desktop.screen.Navigator;
import com.valueinmotion.desktop.task.Ending;
import com.valueinmotion.desktop.task.Tasks;
import com.valueinmotion.desktop.task.Work;
import com.valueinmotion.diagnosis.profile.Profile;
import com.valueinmotion.workbench.AccountView;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The state of the Account screen: which account, which evidence, and what is being explained. */
public final class AccountViewModel {
  private static final String LANE = "account";
  private static final String PROFILE_LANE = "account-profile";

  private final Function<AccountId, Work<Optional<AccountView>>> load;
  private final Function<AccountId, Work<Optional<Profile>>> compare;
  private final Tasks tasks;
  private final Navigator navigator;
  private final ZoneId zone;

  private final ReadOnlyObjectWrapper<@Nullable Ending<Boolean>> ending =
      new ReadOnlyObjectWrapper<>(this, "ending");
  private final ReadOnlyObjectWrapper<@Nullable AccountPage> page =
      new ReadOnlyObjectWrapper<>(this, "page");
  private final ObjectProperty<EvidenceTab> tab =
      new SimpleObjectProperty<>(this, "tab", EvidenceTab.ATTENTION);
  private final ObservableList<EvidenceRow> evidence = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<@Nullable EvidenceRow> selected =
      new ReadOnlyObjectWrapper<>(this, "selected");
  private final ReadOnlyObjectWrapper<@Nullable Explanation> explanation =
      new ReadOnlyObjectWrapper<>(this, "explanation");

  private final ReadOnlyObjectWrapper<@Nullable ProfileLines> profile =
      new ReadOnlyObjectWrapper<>(this, "profile");

  private @Nullable AccountId account;
  private Tasks.@Nullable Running running;
  private Tasks.@Nullable Running comparing;
  private boolean settling;

  /**
   * @param load reads and diagnoses an account; empty where nothing is known of it
   * @param compare compares it with those retained, which takes as long as a portfolio
   * @param tasks where both run
   * @param navigator where its plan is
   * @param zone in which days of imports are told
   */
  public AccountViewModel(
      Function<AccountId, Work<Optional<AccountView>>> load,
      Function<AccountId, Work<Optional<Profile>>> compare,
      Tasks tasks,
      Navigator navigator,
      ZoneId zone) {
    this.load = load;
    this.compare = compare;
    this.tasks = tasks;
    this.navigator = navigator;
    this.zone = zone;
    tab.addListener((property, was, now) -> list());
  }

  /** Turns to an account; {@link #load()} then reads it. */
  public void open(AccountId id) {
    if (!id.equals(account)) {
      account = id;
      page.set(null);
      profile.set(null);
      explanation.set(null);
      tab.set(EvidenceTab.ATTENTION);
      list();
    }
  }

  /** Loads the account; what is shown of it stays until the new is there. */
  public void load() {
    AccountId id = account;
    if (id == null) {
      return;
    }
    ending.set(null);
    Work<Optional<AccountView>> work = load.apply(id);
    running =
        tasks.latest(
            LANE,
            "Diagnosing the account",
            progress -> work.run(progress).map(view -> AccountPage.of(view, zone)),
            this::ended);
  }

  /** Compares the account once it is shown: it never waits for those it is compared with. */
  private void compare() {
    AccountId id = account;
    if (id != null) {
      Work<Optional<Profile>> work = compare.apply(id);
      comparing =
          tasks.latest(
              PROFILE_LANE,
              "Comparing with retained accounts",
              progress -> work.run(progress).map(ProfileLines::of),
              this::compared);
    }
  }

  private void compared(Ending<Optional<ProfileLines>> how) {
    switch (how) {
      case Ending.Done<Optional<ProfileLines>>(Optional<ProfileLines> lines) ->
          profile.set(lines.orElse(null));
      case Ending.Failed<Optional<ProfileLines>>(String sentence) ->
          profile.set(new ProfileLines(sentence, List.of()));
      case Ending.Bug<Optional<ProfileLines>>(Throwable cause) ->
          profile.set(new ProfileLines("It could not be compared: " + cause + ".", List.of()));
      case Ending.Cancelled<Optional<ProfileLines>>() -> {}
    }
  }

  /** Stops what is under way. */
  public void release() {
    if (running != null) {
      running.cancel();
      running = null;
    }
    if (comparing != null) {
      comparing.cancel();
      comparing = null;
    }
  }

  private void ended(Ending<Optional<AccountPage>> how) {
    switch (how) {
      case Ending.Done<Optional<AccountPage>>(Optional<AccountPage> loaded) -> {
        boolean first = page.get() == null;
        page.set(loaded.orElse(null));
        if (first) {
          tab.set(count(EvidenceTab.ATTENTION) > 0 ? EvidenceTab.ATTENTION : EvidenceTab.UNKNOWN);
        }
        list();
        ending.set(new Ending.Done<>(loaded.isPresent()));
        if (loaded.isPresent()) {
          compare();
        }
      }
      case Ending.Failed<Optional<AccountPage>>(String sentence) ->
          ending.set(new Ending.Failed<>(sentence));
      case Ending.Bug<Optional<AccountPage>>(Throwable cause) ->
          ending.set(new Ending.Bug<>(cause));
      case Ending.Cancelled<Optional<AccountPage>>() -> ending.set(new Ending.Cancelled<>());
    }
  }

  /** Lists the evidence of the tab; keeps the selected signal where it is still there. */
  private void list() {
    AccountPage now = page.get();
    EvidenceRow before = selected.get();
    settling = true;
    evidence.setAll(
        now == null ? List.of() : now.evidence().stream().filter(tab.get()::admits).toList());
    settling = false;
    EvidenceRow first = evidence.isEmpty() ? null : evidence.getFirst();
    turnTo(
        before == null
            ? first
            : evidence.stream()
                .filter(row -> row.finding().signal().equals(before.finding().signal()))
                .findFirst()
                .orElse(first));
  }

  /** How many signals a tab holds. */
  public int count(EvidenceTab of) {
    AccountPage now = page.get();
    return now == null ? 0 : (int) now.evidence().stream().filter(of::admits).count();
  }

  /** What the table says is selected; nothing while rows are being replaced. */
  public void select(@Nullable EvidenceRow row) {
    if (!settling && row != null) {
      turnTo(row);
    }
  }

  /** Moves the selection down (1) or up (−1), and stays at either end. */
  public void move(int by) {
    if (!evidence.isEmpty()) {
      int at = evidence.indexOf(selected.get());
      turnTo(evidence.get(Math.clamp(at + by, 0, evidence.size() - 1)));
    }
  }

  private void turnTo(@Nullable EvidenceRow row) {
    selected.set(row);
    if (explanation.get() != null) {
      explanation.set(explained());
    }
  }

  /** Explains the selected evidence, or stops explaining. */
  public void explain() {
    explanation.set(explanation.get() == null ? explained() : null);
  }

  public void stopExplaining() {
    explanation.set(null);
  }

  private @Nullable Explanation explained() {
    AccountPage now = page.get();
    EvidenceRow row = selected.get();
    return now == null || row == null ? null : Explanation.of(row.finding(), now.diagnosis());
  }

  public void openPlan() {
    if (account != null) {
      navigator.open(new Destination.Plan(account));
    }
  }

  public void openPortfolio() {
    navigator.open(new Destination.Portfolio());
  }

  public Optional<AccountId> account() {
    return Optional.ofNullable(account);
  }

  /** How the last load ended, and whether the account is known; null while one is under way. */
  public ReadOnlyObjectProperty<@Nullable Ending<Boolean>> ending() {
    return ending.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable AccountPage> page() {
    return page.getReadOnlyProperty();
  }

  /** How it stands beside those retained; null until that is known. */
  ReadOnlyObjectProperty<@Nullable ProfileLines> profile() {
    return profile.getReadOnlyProperty();
  }

  public ObjectProperty<EvidenceTab> tab() {
    return tab;
  }

  /** The evidence of the tab, the worst first. */
  public ObservableList<EvidenceRow> evidence() {
    return evidence;
  }

  public ReadOnlyObjectProperty<@Nullable EvidenceRow> selected() {
    return selected.getReadOnlyProperty();
  }

  /** What is being explained, or null. */
  public ReadOnlyObjectProperty<@Nullable Explanation> explanation() {
    return explanation.getReadOnlyProperty();
  }
}
