package com.valueinmotion.desktop.today;

import com.valueinmotion.desktop.control.RowCell;
import com.valueinmotion.desktop.control.Texts;
import com.valueinmotion.runtime.Decision;
import com.valueinmotion.runtime.Verdict;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Which account, how bad, and what is proposed where: two lines. */
final class AccountCell extends RowCell<TodayRow> {
  /** Under this width the badge is a word and the level is left to its glyph. */
  private static final double ROOM_FOR_WORDS = 220;

  private final Label name = Texts.label("", "strong", "text-13");
  private final Label level = Texts.whole("", "label-11", "muted");
  private final Label badge = Texts.whole("", "tag");
  private final Label breaks = Texts.whole("", "grid-12");
  private final Label motion = Texts.label("", "grid-12", "muted");
  private final Tooltip whole = new Tooltip();
  private final VBox lines;

  AccountCell() {
    name.setMinWidth(40);
    HBox first = new HBox(6, name, level, badge);
    first.setAlignment(Pos.CENTER_LEFT);
    HBox second = new HBox(breaks, motion);
    second.setAlignment(Pos.CENTER_LEFT);
    lines = new VBox(1, first, second);
    lines.setAlignment(Pos.CENTER_LEFT);
    lines.setMinWidth(0);
    lines.prefWidthProperty().bind(widthProperty().subtract(12));
    lines.maxWidthProperty().bind(widthProperty().subtract(12));
    widthProperty()
        .subscribe(
            (was, now) -> {
              TodayRow row = getItem();
              boolean crossed =
                  was.doubleValue() < ROOM_FOR_WORDS != now.doubleValue() < ROOM_FOR_WORDS;
              if (crossed && row != null) {
                show(row);
              }
            });
  }

  @Override
  protected void show(TodayRow row) {
    name.setText(row.entry().name());
    level.setText(row.levelText());
    boolean narrow = getWidth() < ROOM_FOR_WORDS;
    level.setVisible(!narrow && !row.levelText().isEmpty());
    level.setManaged(level.isVisible());
    String told = !row.isOpen() ? verdict(row) : narrow ? row.badgeBrief() : row.badge();
    badge.setText(told);
    badge.setVisible(!told.isEmpty());
    badge.setManaged(!told.isEmpty());
    badge.getStyleClass().removeAll("warn");
    if (row.isOpen()) {
      badge.getStyleClass().add("warn");
    }
    breaks.setText(row.breaks());
    motion.setText((row.breaks().isEmpty() ? "" : " · ") + row.motion());
    whole.setText(row.entry().name() + "\n" + breaks.getText() + motion.getText());
    setTooltip(whole);
    setGraphic(lines);
    setAccessibleText(
        row.entry().name()
            + ", "
            + row.levelText()
            + (told.isEmpty() ? "" : ", " + told)
            + ", "
            + breaks.getText()
            + motion.getText());
  }

  private static String verdict(TodayRow row) {
    Decision made = row.decision();
    return made == null ? "" : made.verdict() == Verdict.EDITED ? "edited" : made.verdict().words();
  }
}
