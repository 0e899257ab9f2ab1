package com.valueinmotion.desktop.imports;

import com.valueinmotion.workbench.ImportReport;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The last import of this session. */
public final class ImportViewModel {
  private final ReadOnlyObjectWrapper<@Nullable ImportSummary> last = new ReadOnlyObjectWrapper<>();

  public void show(ImportReport report) {
    last.set(ImportSummary.of(report));
  }

  /** Null before the first. */
  public ReadOnlyObjectProperty<@Nullable ImportSummary> last() {
    return last.getReadOnlyProperty();
  }
}
