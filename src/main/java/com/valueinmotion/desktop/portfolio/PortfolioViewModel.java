package com.valueinmotion.desktop.portfolio;

import com.valueinmotion.account.AccountId;
import com.valueinmotion.desktop.screen.Destination;
import com.valueinmotion.desktop.screen.Navigator;
import com.valueinmotion.desktop.task.Ending;
import com.valueinmotion.desktop.task.Tasks;
import com.valueinmotion.desktop.task.Work;
import com.valueinmotion.desktop.text.CountText;
import com.valueinmotion.workbench.Portfolio;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The state of the Portfolio screen: what is shown, in which order, and what is selected. */
public final class PortfolioViewModel {
  private static final String LANE = "portfolio";

  private final Work<LoadedPortfolio> load;
  private final Tasks tasks;
  private final Navigator navigator;

  private final PortfolioRows rows = new PortfolioRows();
  private final ReadOnlyObjectWrapper<@Nullable Ending<Integer>> ending =
      new ReadOnlyObjectWrapper<>(this, "ending");
  private final ReadOnlyObjectWrapper<List<Kpi>> kpis =
      new ReadOnlyObjectWrapper<>(this, "kpis", List.of());
  private final ReadOnlyObjectWrapper<List<FacetGroup>> facetGroups =
      new ReadOnlyObjectWrapper<>(this, "facetGroups", List.of());
  private final ReadOnlyObjectWrapper<@Nullable PortfolioRow> selected =
      new ReadOnlyObjectWrapper<>(this, "selected");
  private final ReadOnlyStringWrapper shownText = new ReadOnlyStringWrapper(this, "shownText", "");
  private final ReadOnlyStringWrapper currency = new ReadOnlyStringWrapper(this, "currency", "");
  private final ReadOnlyBooleanWrapper narrowed = new ReadOnlyBooleanWrapper(this, "narrowed");
  private final StringProperty search = new SimpleStringProperty(this, "search", "");

  private Facets facets = Facets.of(List.of());
  private Tasks.@Nullable Running running;
  private @Nullable PortfolioRow chosen;
  private boolean settling;

  /**
   * @param load diagnoses all accounts
   * @param tasks where it runs
   * @param navigator where an account, its plan and the import are
   */
  public PortfolioViewModel(Work<Portfolio> load, Tasks tasks, Navigator navigator) {
    this.load = progress -> LoadedPortfolio.of(load.run(progress), progress);
    this.tasks = tasks;
    this.navigator = navigator;
    search.addListener((property, was, now) -> refilter());
  }

  /** Loads; what is shown stays until the new rows are there. */
  public void load() {
    ending.set(null);
    running = tasks.latest(LANE, "Diagnosing accounts", load, this::ended);
  }

  /** Stops a load under way. */
  public void release() {
    if (running != null) {
      running.cancel();
      running = null;
    }
  }

  private void ended(Ending<LoadedPortfolio> how) {
    switch (how) {
      case Ending.Done<LoadedPortfolio>(LoadedPortfolio loaded) -> {
        take(loaded);
        ending.set(new Ending.Done<>(loaded.rows().size()));
      }
      case Ending.Failed<LoadedPortfolio>(String sentence) ->
          ending.set(new Ending.Failed<>(sentence));
      case Ending.Bug<LoadedPortfolio>(Throwable cause) -> ending.set(new Ending.Bug<>(cause));
      case Ending.Cancelled<LoadedPortfolio>() -> ending.set(new Ending.Cancelled<>());
    }
  }

  private void take(LoadedPortfolio loaded) {
    Optional<AccountId> before = Optional.ofNullable(chosen).map(PortfolioRow::id);
    Set<String> ticked = facets.selectedNames();
    facets = Facets.of(loaded.rows());
    facets.select(ticked);
    facets.all().forEach(f -> f.selected().addListener((property, was, now) -> refilter()));
    currency.set(loaded.currency() == null ? "" : loaded.currency());
    kpis.set(loaded.kpis());
    settling = true;
    rows.set(loaded.rows());
    settling = false;
    facetGroups.set(facets.groups());
    chosen =
        loaded.rows().stream()
            .filter(row -> before.map(id -> id.equals(row.id())).orElse(false))
            .findFirst()
            .orElse(null);
    refilter();
  }

  /**
   * Shows the rows that the search and the facets admit; keeps the account chosen where it can, and
   * goes back to it once a search is over that it did not fit.
   */
  private void refilter() {
    if (settling) {
      return;
    }
    String wanted = PortfolioRow.fold(search.get());
    settling = true;
    facets.count(rows.all(), row -> row.folded().contains(wanted));
    rows.filter(row -> row.folded().contains(wanted) && facets.admits(row));
    settling = false;
    PortfolioRow kept = chosen;
    int at = kept == null ? -1 : rows.indexOf(kept.rank());
    selectAt(Math.max(at, 0));
    shownText.set(
        CountText.of(rows.shown().size()) + " of " + CountText.of(rows.all().size()) + " shown");
    narrowed.set(!wanted.isEmpty() || facets.all().anyMatch(f -> f.selected().get()));
  }

  /** Shows all accounts again. */
  public void clearFilters() {
    keepSelected();
    settling = true;
    search.set("");
    facets.select(Set.of());
    settling = false;
    refilter();
  }

  /** Sorts by these columns, the first first; by priority without any. */
  public void sort(List<Order> orders) {
    settling = true;
    rows.sort(orders);
    settling = false;
  }

  /** What the grid says is selected; nothing while rows are being replaced. */
  public void select(@Nullable PortfolioRow row) {
    if (!settling && row != null) {
      PortfolioRow now = selected.get();
      if (now == null || now.rank() != row.rank()) {
        chosen = row;
      }
      selected.set(row);
    }
  }

  /** What a filter has selected stays selected without it, as if the person had chosen it. */
  public void keepSelected() {
    PortfolioRow row = selected.get();
    chosen = row == null ? chosen : row;
  }

  /** Moves the selection down (1) or up (−1), and stays at either end. */
  public void move(int by) {
    PortfolioRow now = selected.get();
    int at = now == null ? -1 : rows.indexOf(now.rank());
    selectAt(Math.clamp(at + by, 0, Math.max(0, rows.shown().size() - 1)));
    keepSelected();
  }

  private void selectAt(int index) {
    PortfolioRow row = rows.shown().isEmpty() ? null : rows.shown().get(index);
    selected.set(row);
  }

  /** Where the selected row is shown, -1 where none is. */
  public int selectedIndex() {
    PortfolioRow now = selected.get();
    return now == null ? -1 : rows.indexOf(now.rank());
  }

  public void openSelected() {
    go(Destination.Account::new);
  }

  public void planSelected() {
    go(Destination.Plan::new);
  }

  public void openImport() {
    navigator.open(new Destination.Import());
  }

  private void go(Function<AccountId, Destination> to) {
    PortfolioRow row = selected.get();
    if (row != null) {
      keepSelected();
      navigator.open(to.apply(row.id()));
    }
  }

  /** The rows shown, in order. */
  public ObservableList<PortfolioRow> rows() {
    return rows.shown();
  }

  /** How the last load ended, with the number of accounts; null while one is under way. */
  public ReadOnlyObjectProperty<@Nullable Ending<Integer>> ending() {
    return ending.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<List<Kpi>> kpis() {
    return kpis.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<List<FacetGroup>> facetGroups() {
    return facetGroups.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<@Nullable PortfolioRow> selected() {
    return selected.getReadOnlyProperty();
  }

  /** What the person types to find an account by name. */
  public StringProperty search() {
    return search;
  }

  /** "24 of 40 shown". */
  public ReadOnlyStringProperty shownText() {
    return shownText.getReadOnlyProperty();
  }

  /** The currency most accounts state their ARR in, as ISO 4217 code; empty where none is known. */
  public ReadOnlyStringProperty currency() {
    return currency.getReadOnlyProperty();
  }

  /** Whether a search or a facet hides accounts. */
  public ReadOnlyBooleanProperty narrowed() {
    return narrowed.getReadOnlyProperty();
  }
}
