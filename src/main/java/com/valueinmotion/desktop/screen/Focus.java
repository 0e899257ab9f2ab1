package com.valueinmotion.desktop.screen;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;

/** Where the keys go once a screen has loaded. */
public final class Focus {
  private Focus() {}

  /** Gives it to {@code node}, unless the person is typing somewhere: in the palette, a search. */
  public static void offer(Node node) {
    if (node.getScene() != null && !(node.getScene().getFocusOwner() instanceof TextInputControl)) {
      node.requestFocus();
    }
  }

  /** Whether the keys go to {@code node} or to something within it. */
  public static boolean isWithin(Node node) {
    Node focused = node.getScene() == null ? null : node.getScene().getFocusOwner();
    while (focused != null && !focused.equals(node)) {
      focused = focused.getParent();
    }
    return focused != null;
  }
}
