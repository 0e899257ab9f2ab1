package com.valueinmotion.desktop.imports;

import com.valueinmotion.intake.mapping.Mapping;
import com.valueinmotion.intake.mapping.MatchedBy;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/** Shows what the columns of one file are read as, and in a line how much of that is sure. */
record ColumnsHead(Label head, Label note, ColumnTable table) {
  private static final int SURE = 90;

  void show(DraftFile file) {
    head.setText(file.title() + ": columns");
    Mapping mapping = file.mapping();
    note.getStyleClass().removeAll("bad");
    if (mapping == null) {
      note.setText("");
      table.show(List.of(), "Sample", String.valueOf(file.preview().failure()));
      return;
    }
    List<ColumnLine> lines = ColumnLine.of(mapping);
    if (file.isKnown()) {
      note.setText(note(mapping, lines, file.format() != null));
    } else {
      note.getStyleClass().add("bad");
      note.setText("still needed: " + String.join("; ", mapping.lacking()));
    }
    note.setTooltip(new Tooltip(note.getText()));
    table.show(lines, ColumnLine.sampleTitle(mapping), "");
  }

  private static String note(Mapping mapping, List<ColumnLine> lines, boolean isMapped) {
    long sure = lines.stream().filter(line -> line.isRead() && line.sure() >= SURE).count();
    long look = lines.stream().filter(line -> line.isRead() && line.sure() < SURE).count();
    long unused = lines.size() - sure - look;
    boolean remembered =
        mapping.columns().stream().anyMatch(c -> c.matchedBy() == MatchedBy.REMEMBERED);
    return sure
        + " sure"
        + (look > 0 ? ", " + look + " to look at" : "")
        + (unused > 0 ? ", " + unused + " not read" : "")
        + (remembered ? "; remembered" : isMapped ? "; remembered at the commit" : "");
  }
}
