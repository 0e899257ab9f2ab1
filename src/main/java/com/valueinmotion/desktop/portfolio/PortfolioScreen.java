package com.valueinmotion.desktop.portfolio;

import com.valueinmotion.account.AccountId;
import com.valueinmotion.desktop.control.StatusPane;
import com.valueinmotion.desktop.control.TableColours;
import com.valueinmotion.desktop.screen.Command;
import com.valueinmotion.desktop.screen.Focus;
import com.valueinmotion.desktop.screen.Layout;
import com.valueinmotion.desktop.screen.Screen;
import com.valueinmotion.desktop.task.Ending;
import com.valueinmotion.desktop.theme.Palette;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Binds the Portfolio screen's layout to its view model. */
public final class PortfolioScreen implements Screen {
  /** Widths under which the facets, then the pane at the right, give their room to the grid. */
  private static final double ROOM_FOR_FACETS = 1220;

  private static final double ROOM_FOR_PEEK = 1000;

  private final PortfolioViewModel model;
  private final ObservableValue<Palette> palette;
  private final TableColours colours = new TableColours();
  private final Parent root;
  private Subscription subscriptions = Subscription.EMPTY;

  @FXML private TextField search;
  @FXML private ToggleButton filters;
  @FXML private ToggleButton details;
  @FXML private Button clear;
  @FXML private StatusPane status;
  @FXML private KpiStrip kpis;
  @FXML private FacetPane facets;
  @FXML private Region facetSide;
  @FXML private PortfolioGrid grid;
  @FXML private Label shown;
  @FXML private Legend legend;
  @FXML private PeekPane peek;
  @FXML private Region peekSide;
  @FXML private Button open;
  @FXML private Button plan;

  /**
   * @param palette the colours in force
   */
  public PortfolioScreen(PortfolioViewModel model, ObservableValue<Palette> palette) {
    this.model = model;
    this.palette = palette;
    this.root = Layout.of(this);
  }

  @FXML
  void initialize() {
    grid.build(palette::getValue, () -> model.currency().get(), model::sort);
    grid.setItems(model.rows());
    grid.addEventFilter(KeyEvent.KEY_PRESSED, this::gridKey);
    grid.setOnMouseClicked(
        click -> {
          if (click.getClickCount() == 2) {
            model.openSelected();
          }
        });
    search.setOnKeyPressed(this::searchKey);
    search.focusedProperty().subscribe(now -> grid.sayHowToShowAll(now ? "Esc" : "x"));
    visibleWhile(facetSide, filters);
    visibleWhile(peekSide, details);
  }

  private static void visibleWhile(Node side, ToggleButton toggle) {
    side.visibleProperty().bind(toggle.selectedProperty());
    side.managedProperty().bind(toggle.selectedProperty());
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public String title() {
    return "Portfolio";
  }

  @Override
  public Optional<AccountId> account() {
    return Optional.ofNullable(model.selected().get()).map(PortfolioRow::id);
  }

  @Override
  public void shown() {
    search.textProperty().bindBidirectional(model.search());
    shown.textProperty().bind(model.shownText());
    clear.visibleProperty().bind(model.narrowed());
    subscriptions =
        Subscription.combine(
            model.kpis().subscribe(kpis::show),
            model.facetGroups().subscribe(groups -> facets.show(groups, palette.getValue())),
            model.currency().subscribe(grid::nameCurrency),
            model.selected().subscribe(this::selected),
            model.ending().subscribe(this::ended),
            grid.getSelectionModel().selectedItemProperty().subscribe(model::select),
            palette.subscribe(this::repaint),
            ((Region) root)
                .widthProperty()
                .subscribe((was, now) -> fit(was.doubleValue(), now.doubleValue())));
    fit(-1, ((Region) root).getWidth());
    model.load();
    grid.requestFocus();
  }

  @Override
  public void hidden() {
    subscriptions.unsubscribe();
    subscriptions = Subscription.EMPTY;
    search.textProperty().unbindBidirectional(model.search());
    shown.textProperty().unbind();
    clear.visibleProperty().unbind();
    facets.show(List.of(), palette.getValue());
    model.release();
  }

  private void ended(@Nullable Ending<Integer> ending) {
    if (ending == null) {
      status.loading("Diagnosing accounts");
    } else if (ending instanceof Ending.Done<Integer>(Integer accounts) && accounts == 0) {
      status.empty(
          "fth-inbox",
          "No accounts yet",
          "Drop a file with your accounts onto this window, or import one: a CSV or JSON file with"
              + " a row for each account.",
          new Command("portfolio.import", "Import files", "fth-download", null, model::openImport));
    } else {
      status.ended(ending, model::load, accounts -> Focus.offer(grid));
    }
  }

  private void selected(@Nullable PortfolioRow row) {
    grid.reveal(model.selectedIndex());
    peek.show(row, palette.getValue());
    open.setDisable(row == null);
    plan.setDisable(row == null);
  }

  private void repaint(Palette now) {
    colours.show(grid, now);
    legend.show(now);
    facets.show(model.facetGroups().get(), now);
    peek.show(model.selected().get(), now);
  }

  /** Folds the sides away where a line is crossed, and leaves them to the person otherwise. */
  private void fit(double was, double now) {
    if (now > 0 && (was <= 0 || was < ROOM_FOR_FACETS != now < ROOM_FOR_FACETS)) {
      filters.setSelected(now >= ROOM_FOR_FACETS);
    }
    if (now > 0 && (was <= 0 || was < ROOM_FOR_PEEK != now < ROOM_FOR_PEEK)) {
      details.setSelected(now >= ROOM_FOR_PEEK);
    }
  }

  /** The table would keep Enter for itself. */
  private void gridKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      model.openSelected();
    }
  }

  private void searchKey(KeyEvent event) {
    switch (event.getCode()) {
      case ESCAPE -> {
        event.consume();
        leaveSearch();
      }
      case ENTER, DOWN -> {
        event.consume();
        model.keepSelected();
        grid.requestFocus();
      }
      default -> {}
    }
  }

  /** Ends the search; where nothing fitted the filters go, too, as the grid has promised. */
  private void leaveSearch() {
    if (model.rows().isEmpty()) {
      model.clearFilters();
    } else {
      search.clear();
    }
    grid.requestFocus();
  }

  @FXML
  void clearFilters() {
    model.clearFilters();
  }

  @FXML
  void openSelected() {
    model.openSelected();
  }

  @FXML
  void planSelected() {
    model.planSelected();
  }

  private void focusSearch() {
    search.requestFocus();
    search.selectAll();
  }

  @Override
  public List<Command> commands() {
    return List.of(
        command("portfolio.down", "Next account", "fth-arrow-down", KeyCode.J, () -> model.move(1)),
        command(
            "portfolio.up", "Previous account", "fth-arrow-up", KeyCode.K, () -> model.move(-1)),
        command(
            "portfolio.open",
            "Open the selected account",
            "fth-briefcase",
            KeyCode.ENTER,
            model::openSelected),
        command("portfolio.plan", "Open its plan", "fth-edit", KeyCode.P, model::planSelected),
        command("portfolio.edit", "Edit its plan", "fth-edit-2", KeyCode.E, model::planSelected),
        command(
            Screen.SEARCH,
            "Find an account by name",
            "fth-search",
            KeyCode.SLASH,
            this::focusSearch),
        command(
            "portfolio.clear", "Show all accounts again", "fth-x", KeyCode.X, model::clearFilters),
        new Command(
            "portfolio.filters", "Show or hide the filters", "fth-filter", null, filters::fire),
        new Command(
            "portfolio.details", "Show or hide the details", "fth-sidebar", null, details::fire));
  }

  private static Command command(
      String id, String title, String icon, KeyCode key, Runnable action) {
    return new Command(id, title, icon, new KeyCodeCombination(key), action);
  }
}
