package com.valueinmotion.desktop.portfolio;

import com.valueinmotion.account.Money;
import com.valueinmotion.desktop.control.CoverageBar;
import com.valueinmotion.desktop.control.FrictionCells;
import com.valueinmotion.desktop.control.RiskGlyph;
import com.valueinmotion.desktop.control.RowCell;
import com.valueinmotion.desktop.control.Sparkline;
import com.valueinmotion.desktop.text.MoneyText;
import com.valueinmotion.desktop.text.PhaseText;
import com.valueinmotion.desktop.theme.Palette;
import com.valueinmotion.diagnosis.Level;
import com.valueinmotion.diagnosis.Phase;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.Tooltip;

/** The cells of the grid. Drawn ones ask for the colours in force each time they draw. */
final class RowCells {
  static final double SPARK_WIDTH = 52;

  private final Supplier<Palette> palette;
  private final Supplier<String> currency;

  /**
   * @param palette the colours in force
   * @param currency the one the ARR column's head names
   */
  RowCells(Supplier<Palette> palette, Supplier<String> currency) {
    this.palette = palette;
    this.currency = currency;
  }

  RowCell<PortfolioRow> text(Function<PortfolioRow, String> text, String... styles) {
    return new RowCell<PortfolioRow>(styles) {
      @Override
      protected void show(PortfolioRow row) {
        setText(text.apply(row));
      }
    };
  }

  RowCell<PortfolioRow> name() {
    Tooltip whole = new Tooltip();
    return new RowCell<PortfolioRow>() {
      @Override
      protected void show(PortfolioRow row) {
        setText(row.name());
        whole.setText(row.name());
        setTooltip(whole);
      }
    };
  }

  RowCell<PortfolioRow> level() {
    RiskGlyph glyph = new RiskGlyph();
    return new RowCell<PortfolioRow>("level") {
      @Override
      protected void show(PortfolioRow row) {
        glyph.show(row.level(), row.diagnosis().unproven(), palette.get());
        setGraphic(glyph);
        setText(row.diagnosis().levelText());
        style("strong", row.level() == Level.HIGH);
      }
    };
  }

  RowCell<PortfolioRow> evidence() {
    CoverageBar bar = new CoverageBar();
    return new RowCell<PortfolioRow>("number") {
      @Override
      protected void show(PortfolioRow row) {
        bar.show(row.diagnosis().coverage(), palette.get());
        setGraphic(bar);
        setText(row.diagnosis().coverage() + "%");
      }
    };
  }

  RowCell<PortfolioRow> usage() {
    Sparkline line = new Sparkline(SPARK_WIDTH, 20);
    return new RowCell<PortfolioRow>("drawn") {
      @Override
      protected void show(PortfolioRow row) {
        line.show(row.usage(), row.diagnosis().phase(Phase.USAGE).broken(), palette.get());
        setGraphic(line);
      }
    };
  }

  RowCell<PortfolioRow> phases() {
    FrictionCells cells = new FrictionCells();
    return new RowCell<PortfolioRow>("drawn") {
      @Override
      protected void show(PortfolioRow row) {
        cells.show(row.diagnosis(), palette.get());
        setGraphic(cells);
        setAccessibleText(PhaseText.spoken(row.diagnosis()));
      }
    };
  }

  RowCell<PortfolioRow> arr() {
    return new RowCell<PortfolioRow>("number") {
      @Override
      protected void show(PortfolioRow row) {
        Money arr = row.diagnosis().term().arr();
        setText(
            arr == null
                ? "–"
                : arr.currency().equals(currency.get())
                    ? MoneyText.compactNumber(arr)
                    : MoneyText.compact(arr));
      }
    };
  }

  RowCell<PortfolioRow> renewal() {
    return new RowCell<PortfolioRow>("number") {
      @Override
      protected void show(PortfolioRow row) {
        LocalDate renewal = row.diagnosis().term().renewal();
        setText(renewal == null ? "–" : renewal.toString());
        style("bad", row.noticeIsNear() || row.noticePassed());
      }
    };
  }

  RowCell<PortfolioRow> owner() {
    Tooltip name = new Tooltip();
    return new RowCell<PortfolioRow>("muted") {
      @Override
      protected void show(PortfolioRow row) {
        setText(row.ownerInitials());
        name.setText(row.owner());
        setTooltip(row.owner() == null ? null : name);
        setAccessibleText(row.owner() == null ? "no owner" : row.owner());
      }
    };
  }
}
