package com.valueinmotion.desktop.portfolio;

import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;

/** One thing to narrow the grid to, with how many accounts would then remain. */
public final class Facet {
  private final String title;
  private final Predicate<PortfolioRow> test;
  private final BooleanProperty selected = new SimpleBooleanProperty(this, "selected");
  private final IntegerProperty count = new SimpleIntegerProperty(this, "count");

  Facet(String title, Predicate<PortfolioRow> test) {
    this.title = title;
    this.test = test;
  }

  public String title() {
    return title;
  }

  boolean admits(PortfolioRow row) {
    return test.test(row);
  }

  public BooleanProperty selected() {
    return selected;
  }

  /** Accounts it admits, among those that the search and the other groups admit. */
  public IntegerProperty count() {
    return count;
  }
}
