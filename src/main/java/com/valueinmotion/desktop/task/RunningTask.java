package com.valueinmotion.desktop.task;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyStringProperty;

/** Work under way, as the status area shows it. Its properties change on the JavaFX thread. */
public interface RunningTask extends Tasks.Running {
  String title();

  /** What it is doing now; empty until it says so. */
  ReadOnlyStringProperty message();

  /** 0–1, or −1 where the total is not known. */
  ReadOnlyDoubleProperty progress();

  /** Asked to stop, and not stopped yet. */
  ReadOnlyBooleanProperty stopping();
}
