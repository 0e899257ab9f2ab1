package com.valueinmotion.desktop.portfolio;

import com.valueinmotion.workbench.Portfolio;
import com.valueinmotion.workbench.Progress;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A portfolio made ready for the grid, off the JavaFX thread.
 *
 * @param rows by priority
 * @param kpis over all rows
 * @param currency the one most accounts state their ARR in, or null
 */
record LoadedPortfolio(List<PortfolioRow> rows, List<Kpi> kpis, @Nullable String currency) {
  static LoadedPortfolio of(Portfolio portfolio, Progress progress) {
    List<PortfolioRow> rows = new ArrayList<>(portfolio.rows().size());
    for (Portfolio.Row row : portfolio.rows()) {
      rows.add(PortfolioRow.of(rows.size(), row));
      progress.at(rows.size(), portfolio.rows().size(), "Preparing the grid");
    }
    return new LoadedPortfolio(List.copyOf(rows), Kpis.of(rows), Totals.of(rows).currency());
  }
}
