package com.valueinmotion.desktop.palette;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * What the palette shows for what is typed. A leading {@code >} leaves only commands, a leading
 * {@code #} only signals. What can be found is asked for once, when the palette opens.
 */
public final class PaletteViewModel {
  private static final int ACCOUNTS_SHOWN = 5;
  private static final int SIGNALS_SHOWN = 3;
  private static final int COMMANDS_SHOWN = 6;
  private static final int ALONE_SHOWN = 100;

  private final Supplier<List<PaletteItem.Account>> findAccounts;
  private final Supplier<List<PaletteItem.Signal>> findSignals;
  private final Supplier<List<PaletteItem.Action>> findCommands;
  private final Consumer<PaletteItem> chosen;

  private List<PaletteItem.Account> accounts = List.of();
  private List<PaletteItem.Signal> signals = List.of();
  private List<PaletteItem.Action> commands = List.of();

  private final StringProperty typed = new SimpleStringProperty("");
  private final ObservableList<PaletteRow> rows = FXCollections.observableArrayList();
  private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper(-1);
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(false);

  /**
   * @param accounts by priority
   * @param chosen told what the person chose, after the palette has closed
   */
  public PaletteViewModel(
      Supplier<List<PaletteItem.Account>> accounts,
      Supplier<List<PaletteItem.Signal>> signals,
      Supplier<List<PaletteItem.Action>> commands,
      Consumer<PaletteItem> chosen) {
    this.findAccounts = accounts;
    this.findSignals = signals;
    this.findCommands = commands;
    this.chosen = chosen;
    typed.subscribe(this::search);
  }

  public StringProperty typed() {
    return typed;
  }

  public ObservableList<PaletteRow> rows() {
    return rows;
  }

  /** The index of the selected row, which is never a heading; −1 where nothing is found. */
  public ReadOnlyIntegerProperty selected() {
    return selected.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty isOpen() {
    return open.getReadOnlyProperty();
  }

  public void open() {
    accounts = findAccounts.get();
    signals = findSignals.get();
    commands = findCommands.get();
    typed.set("");
    search();
    open.set(true);
  }

  public void close() {
    open.set(false);
    accounts = List.of();
    rows.clear();
  }

  /** Down for 1, up for −1, round at the ends, over the headings. */
  public void move(int by) {
    int at = selected.get();
    for (int step = 0; step < rows.size(); step++) {
      at = Math.floorMod(at + by, rows.size());
      if (rows.get(at) instanceof PaletteRow.Hit) {
        selected.set(at);
        return;
      }
    }
  }

  public void select(int row) {
    if (rows.get(row) instanceof PaletteRow.Hit) {
      selected.set(row);
    }
  }

  /** Takes the selected row, if there is one. */
  public void choose() {
    Optional<PaletteItem> item = current();
    if (item.isPresent()) {
      close();
      chosen.accept(item.get());
    }
  }

  private Optional<PaletteItem> current() {
    int at = selected.get();
    return at >= 0 && rows.get(at) instanceof PaletteRow.Hit(PaletteItem item, List<Integer> found)
        ? Optional.of(item)
        : Optional.empty();
  }

  private void search() {
    String text = typed.get().stripLeading();
    boolean onlyCommands = text.startsWith(">");
    boolean onlySignals = text.startsWith("#");
    LettersInOrder letters =
        new LettersInOrder(onlyCommands || onlySignals ? text.substring(1) : text);
    List<PaletteRow> found = new ArrayList<>();
    if (onlyCommands) {
      add(found, PaletteGroup.search("Commands", commands, letters), ALONE_SHOWN);
    } else if (onlySignals) {
      add(found, PaletteGroup.search("Signals", signals, letters), ALONE_SHOWN);
    } else {
      add(found, PaletteGroup.search("Accounts", accounts, letters), ACCOUNTS_SHOWN);
      add(found, PaletteGroup.search("Signals", signals, letters), SIGNALS_SHOWN);
      add(found, PaletteGroup.search("Commands", commands, letters), COMMANDS_SHOWN);
    }
    selected.set(-1);
    rows.setAll(found);
    move(1);
  }

  private static void add(List<PaletteRow> rows, PaletteGroup group, int shown) {
    if (!group.hits().isEmpty()) {
      rows.add(group.heading(shown));
      rows.addAll(group.hits().subList(0, Math.min(shown, group.hits().size())));
    }
  }
}
