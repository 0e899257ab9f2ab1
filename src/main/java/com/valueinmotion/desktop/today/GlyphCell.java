package com.valueinmotion.desktop.today;

import com.valueinmotion.desktop.control.RiskGlyph;
import com.valueinmotion.desktop.control.RowCell;
import com.valueinmotion.desktop.theme.Palette;
import com.valueinmotion.diagnosis.Level;
import java.util.function.Supplier;

/** The level as a shape; the word stands beside it in the next cell. */
final class GlyphCell extends RowCell<TodayRow> {
  private final RiskGlyph glyph = new RiskGlyph();
  private final Supplier<Palette> palette;

  GlyphCell(Supplier<Palette> palette) {
    super("glyph");
    this.palette = palette;
  }

  @Override
  protected void show(TodayRow row) {
    Level level = row.level();
    if (level == null) {
      setGraphic(null);
    } else {
      glyph.show(level, row.unproven(), palette.get());
      setGraphic(glyph);
    }
    setAccessibleText(row.levelText());
  }
}
