package com.valueinmotion.desktop.portfolio;

import com.valueinmotion.desktop.control.FrictionCells;
import com.valueinmotion.desktop.control.RowCell;
import com.valueinmotion.desktop.control.RowColumn;
import com.valueinmotion.desktop.text.MoneyText;
import com.valueinmotion.desktop.theme.Palette;
import com.valueinmotion.diagnosis.Break;
import com.valueinmotion.diagnosis.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/**
 * The grid of accounts: rows of one height, drawn cells, no node kept for a row that is not in
 * view. Where it gets narrow the least telling columns go first.
 */
public final class PortfolioGrid extends TableView<PortfolioRow> {
  private static final double ROW = 28;
  private static final double ACCOUNT = 117;
  private static final double SCROLL_BAR = 12;

  private final List<TableColumn<PortfolioRow, ?>> firstToGo = new ArrayList<>();
  private @Nullable TableColumn<PortfolioRow, ?> arr;
  private @Nullable TableColumn<PortfolioRow, ?> takesTheRest;

  private final Label nothing = new Label();

  public PortfolioGrid() {
    setFixedCellSize(ROW);
    setAccessibleText("Accounts, by priority");
    sayHowToShowAll("x");
    nothing.getStyleClass().addAll("grid-12", "muted");
    setPlaceholder(nothing);
    widthProperty().addListener((property, was, now) -> fit(now.doubleValue()));
  }

  /**
   * What is said where no account fits.
   *
   * @param key the one that shows all accounts again, from where the focus is
   */
  void sayHowToShowAll(String key) {
    nothing.setText("No account fits. Press " + key + " to show all again.");
  }

  /**
   * Builds the columns.
   *
   * @param palette the colours in force, asked for at each drawing
   * @param currency the currency the head of the ARR column names
   * @param sorted told whenever a person sorts
   */
  void build(Supplier<Palette> palette, Supplier<String> currency, Consumer<List<Order>> sorted) {
    RowCells cells = new RowCells(palette, currency);
    TableColumn<PortfolioRow, PortfolioRow> account =
        column("Account", ACCOUNT, PortfolioColumn.ACCOUNT, cells::name);
    account.setMaxWidth(Double.MAX_VALUE);
    takesTheRest = account;
    TableColumn<PortfolioRow, PortfolioRow> upper =
        column(
            "to",
            26,
            PortfolioColumn.UPPER,
            () -> cells.text(PortfolioGrid::upper, "number", "muted"));
    TableColumn<PortfolioRow, PortfolioRow> evidence =
        column("Evid.", 58, PortfolioColumn.EVIDENCE, cells::evidence);
    TableColumn<PortfolioRow, PortfolioRow> usage =
        column("26 weeks", RowCells.SPARK_WIDTH + 10, null, cells::usage);
    TableColumn<PortfolioRow, PortfolioRow> phases =
        column(
            "", FrictionCells.LEAD + FrictionCells.PITCH * Phase.FLOW.size(), null, cells::phases);
    phases.setGraphic(phaseHeads());
    TableColumn<PortfolioRow, PortfolioRow> money =
        column("ARR", 46, PortfolioColumn.ARR, cells::arr);
    arr = money;
    TableColumn<PortfolioRow, PortfolioRow> renewal =
        column("Renewal", 72, PortfolioColumn.RENEWAL, cells::renewal);
    TableColumn<PortfolioRow, PortfolioRow> owner =
        column("Own", 34, PortfolioColumn.OWNER, cells::owner);
    List<TableColumn<PortfolioRow, PortfolioRow>> numbers =
        List.of(upper, evidence, money, renewal);
    numbers.forEach(column -> column.getStyleClass().add("number"));
    TableColumn<PortfolioRow, PortfolioRow> index =
        column(
            "Idx",
            28,
            PortfolioColumn.INDEX,
            () -> cells.text(row -> String.valueOf(row.diagnosis().index()), "number"));
    index.getStyleClass().add("number");
    TableColumn<PortfolioRow, PortfolioRow> level =
        column("Level", 118, PortfolioColumn.LEVEL, cells::level);
    level.getStyleClass().add("level");
    getColumns()
        .setAll(
            List.of(
                level,
                account,
                index,
                upper,
                evidence,
                usage,
                phases,
                money,
                renewal,
                owner,
                column("Brk", 34, PortfolioColumn.BREAK, () -> cells.text(PortfolioGrid::brk))));
    firstToGo.addAll(List.of(usage, owner, upper, evidence, renewal, money));
    setSortPolicy(
        grid -> {
          sorted.accept(orders());
          return true;
        });
  }

  void nameCurrency(String currency) {
    if (arr != null) {
      arr.setText(("ARR " + (currency.isEmpty() ? "" : MoneyText.symbol(currency))).strip());
    }
  }

  /** Selects a row and brings it into view, moving no more than it must; -1 selects none. */
  void reveal(int index) {
    if (index < 0) {
      getSelectionModel().clearSelection();
      return;
    }
    if (getSelectionModel().getSelectedIndex() != index) {
      getSelectionModel().clearAndSelect(index);
    }
    if (lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
      flow.scrollTo(index);
    }
  }

  private List<Order> orders() {
    List<Order> orders = new ArrayList<>();
    for (TableColumn<PortfolioRow, ?> column : getSortOrder()) {
      if (column.getUserData() instanceof PortfolioColumn by) {
        orders.add(new Order(by, column.getSortType() == TableColumn.SortType.ASCENDING));
      }
    }
    return orders;
  }

  /** Hides what has no room, and gives what is left over to the name. */
  private void fit(double width) {
    double left = width - SCROLL_BAR;
    for (TableColumn<PortfolioRow, ?> column : getColumns()) {
      left -= column.getMinWidth();
    }
    for (TableColumn<PortfolioRow, ?> column : firstToGo) {
      column.setVisible(left >= 0);
      left += column.isVisible() ? 0 : column.getMinWidth();
    }
    if (takesTheRest != null) {
      takesTheRest.setPrefWidth(ACCOUNT + Math.max(0, left));
    }
  }

  private static TableColumn<PortfolioRow, PortfolioRow> column(
      String title,
      double width,
      @Nullable PortfolioColumn by,
      Supplier<RowCell<PortfolioRow>> cell) {
    TableColumn<PortfolioRow, PortfolioRow> column = RowColumn.of(title, width, cell);
    column.setSortable(by != null);
    column.setUserData(by);
    return column;
  }

  private static HBox phaseHeads() {
    HBox heads = new HBox();
    for (Phase phase : Phase.FLOW) {
      Label head = new Label(phase.shortTitle());
      head.getStyleClass().add("phase-head");
      head.setMinWidth(FrictionCells.PITCH);
      head.setMaxWidth(FrictionCells.PITCH);
      heads.getChildren().add(head);
    }
    return heads;
  }

  private static String upper(PortfolioRow row) {
    Integer upper = row.upperIndex();
    return upper == null ? "" : upper.toString();
  }

  private static String brk(PortfolioRow row) {
    return row.diagnosis().breaksAt().map(Break::phase).map(Phase::shortTitle).orElse("–");
  }
}
