package com.valueinmotion.desktop.screen;

import java.util.List;
import javafx.scene.Parent;

/** One screen of the workbench. Subscribes when shown and releases when hidden. */
public interface Screen {
  Parent root();

  /** What the breadcrumb says: "Portfolio", "Halden Freight". */
  String title();

  /** Now visible: load, subscribe, take the focus. */
  void shown();

  /** No longer visible: cancel what runs for it, drop subscriptions. */
  void hidden();

  /** What can be done here; letters act while no text is being typed. */
  List<Command> commands();
}
