package com.valueinmotion.desktop.today;

import com.valueinmotion.desktop.control.RowCell;

/** Days to the notice deadline; red once it has passed. */
final class NoticeCell extends RowCell<TodayRow> {
  NoticeCell() {
    super("number");
  }

  @Override
  protected void show(TodayRow row) {
    setText(row.notice());
    style("bad", row.noticePassed());
  }
}
