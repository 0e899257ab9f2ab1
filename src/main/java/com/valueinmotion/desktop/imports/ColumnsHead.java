package com.valueinmotion.desktop.imports;

import com.valueinmotion.intake.Recognised;
import java.util.List;
import javafx.scene.control.Label;

/** Shows what the columns of one file are read as, and in a line how much of that is sure. */
record ColumnsHead(Label head, Label note, ColumnTable table) {
  private static final int SURE = 90;

  void show(DraftFile file) {
    head.setText(file.title() + ": columns");
    Recognised known = file.recognised();
    if (known == null) {
      note.setText("");
      table.show(List.of(), "Sample", String.valueOf(file.preview().failure()));
      return;
    }
    List<ColumnLine> lines = ColumnLine.of(known);
    long sure = lines.stream().filter(line -> line.isRead() && line.sure() >= SURE).count();
    long look = lines.stream().filter(line -> line.isRead() && line.sure() < SURE).count();
    long unused = lines.size() - sure - look;
    note.setText(
        sure
            + " sure"
            + (look > 0 ? ", " + look + " to look at" : "")
            + (unused > 0 ? ", " + unused + " not read" : ""));
    int row = ColumnLine.sampleRow(known).number();
    table.show(lines, row == 0 ? "Sample" : "Row " + row, "");
  }
}
