package com.valueinmotion.desktop.account;

import com.valueinmotion.account.AccountId;
import com.valueinmotion.desktop.control.LifecycleStrip;
import com.valueinmotion.desktop.control.StatusPane;
import com.valueinmotion.desktop.control.TableColours;
import com.valueinmotion.desktop.screen.Command;
import com.valueinmotion.desktop.screen.Focus;
import com.valueinmotion.desktop.screen.Layout;
import com.valueinmotion.desktop.screen.Screen;
import com.valueinmotion.desktop.task.Ending;
import com.valueinmotion.desktop.theme.Palette;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Binds the Account screen's layout to its view model. */
public final class AccountScreen implements Screen {
  /** Width under which people and waste give their room to the evidence. */
  private static final double ROOM_FOR_SIDE = 1100;

  private final AccountViewModel model;
  private final ObservableValue<Palette> palette;
  private final TableColours colours = new TableColours();
  private final Parent root;
  private final ToggleGroup tabs = new ToggleGroup();
  private Subscription subscriptions = Subscription.EMPTY;

  @FXML private StatusPane status;
  @FXML private HeaderPane header;
  @FXML private LifecycleStrip strip;
  @FXML private ToggleButton attention;
  @FXML private ToggleButton unknown;
  @FXML private ToggleButton good;
  @FXML private ToggleButton details;
  @FXML private EvidenceTable evidence;
  @FXML private ExplainPane explain;
  @FXML private Region sideScroll;
  @FXML private SidePane side;

  /**
   * @param palette the colours in force
   */
  public AccountScreen(AccountViewModel model, ObservableValue<Palette> palette) {
    this.model = model;
    this.palette = palette;
    this.root = Layout.of(this);
  }

  @FXML
  void initialize() {
    evidence.build(palette::getValue);
    evidence.setItems(model.evidence());
    evidence.addEventFilter(KeyEvent.KEY_PRESSED, this::evidenceKey);
    evidence.setOnMouseClicked(
        click -> {
          if (click.getClickCount() == 2) {
            model.explain();
          }
        });
    buttons()
        .forEach(
            (tab, button) -> {
              button.setToggleGroup(tabs);
              button.setOnAction(pressed -> turnTo(tab));
            });
    sideScroll.visibleProperty().bind(details.selectedProperty());
    sideScroll.managedProperty().bind(details.selectedProperty());
  }

  private Map<EvidenceTab, ToggleButton> buttons() {
    return Map.of(
        EvidenceTab.ATTENTION, attention, EvidenceTab.UNKNOWN, unknown, EvidenceTab.GOOD, good);
  }

  private void turnTo(EvidenceTab tab) {
    model.tab().set(tab);
    tabs.selectToggle(buttons().get(tab));
  }

  /** Turns to an account, which is loaded when the screen is shown. */
  public void open(AccountId id) {
    model.open(id);
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public String title() {
    AccountPage page = model.page().get();
    return page == null ? "Account" : page.diagnosis().name();
  }

  @Override
  public Optional<AccountId> account() {
    return model.account();
  }

  @Override
  public void shown() {
    Region region = (Region) root;
    subscriptions =
        Subscription.combine(
            model.page().subscribe(this::page),
            model.profile().subscribe(lines -> side()),
            model.ending().subscribe(this::ended),
            model.tab().subscribe(tab -> tabs.selectToggle(buttons().get(tab))),
            model.selected().subscribe(evidence::reveal),
            model.explanation().subscribe(explain::show),
            evidence.getSelectionModel().selectedItemProperty().subscribe(model::select),
            palette.subscribe(now -> repaint()),
            region
                .widthProperty()
                .subscribe((was, now) -> fit(was.doubleValue(), now.doubleValue())));
    fit(-1, region.getWidth());
    model.load();
    evidence.requestFocus();
  }

  @Override
  public void hidden() {
    subscriptions.unsubscribe();
    subscriptions = Subscription.EMPTY;
    model.stopExplaining();
    model.release();
  }

  private void ended(@Nullable Ending<Boolean> ending) {
    if (ending == null) {
      status.loading("Diagnosing the account");
    } else if (ending instanceof Ending.Done<Boolean>(Boolean known) && !known) {
      status.empty(
          "fth-briefcase",
          "Nothing is known of this account",
          "No file that was imported names it. Choose one from the portfolio.",
          new Command("account.portfolio", "Portfolio", "fth-grid", null, model::openPortfolio));
    } else {
      status.ended(ending, model::load, known -> Focus.offer(evidence));
    }
  }

  private void page(@Nullable AccountPage page) {
    if (page != null) {
      Palette now = palette.getValue();
      header.show(page, now);
      strip.show(page.diagnosis(), page.trend(), now);
      side();
      buttons().forEach((tab, button) -> button.setText(tab.title() + " " + model.count(tab)));
    }
  }

  private void side() {
    AccountPage page = model.page().get();
    if (page != null) {
      side.show(page, model.profile().get(), palette.getValue());
    }
  }

  private void repaint() {
    colours.show(evidence, palette.getValue());
    page(model.page().get());
  }

  /** Folds the side away where a line is crossed, and leaves it to the person otherwise. */
  private void fit(double was, double now) {
    if (now > 0 && (was <= 0 || was < ROOM_FOR_SIDE != now < ROOM_FOR_SIDE)) {
      details.setSelected(now >= ROOM_FOR_SIDE);
    }
  }

  /** The table would keep Enter for itself. */
  private void evidenceKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      model.explain();
    } else if (event.getCode() == KeyCode.ESCAPE && model.explanation().get() != null) {
      event.consume();
      model.stopExplaining();
    }
  }

  @FXML
  void openPlan() {
    model.openPlan();
  }

  @Override
  public List<Command> commands() {
    return List.of(
        command("account.down", "Next evidence", "fth-arrow-down", KeyCode.J, () -> model.move(1)),
        command("account.up", "Previous evidence", "fth-arrow-up", KeyCode.K, () -> model.move(-1)),
        command("account.plan", "Open its plan", "fth-edit", KeyCode.P, model::openPlan),
        command("account.edit", "Edit its plan", "fth-edit-2", KeyCode.E, model::openPlan),
        command(
            "account.explain",
            "Explain this evidence",
            "fth-help-circle",
            KeyCode.X,
            model::explain),
        command(
            "account.enter",
            "Explain the selected evidence",
            "fth-help-circle",
            KeyCode.ENTER,
            model::explain),
        tab("account.attention", EvidenceTab.ATTENTION),
        tab("account.unknown", EvidenceTab.UNKNOWN),
        tab("account.good", EvidenceTab.GOOD),
        new Command(
            "account.details",
            "Show or hide people and waste",
            "fth-sidebar",
            null,
            details::fire));
  }

  private Command tab(String id, EvidenceTab tab) {
    return new Command(id, "Evidence: " + tab.title(), "fth-list", null, () -> turnTo(tab));
  }

  private static Command command(
      String id, String title, String icon, KeyCode key, Runnable action) {
    return new Command(id, title, icon, new KeyCodeCombination(key), action);
  }
}
