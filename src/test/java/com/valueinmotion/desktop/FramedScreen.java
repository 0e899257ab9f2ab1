package com.valueinmotion.desktop;

import com.valueinmotion.desktop.screen.Screen;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/** A screen with as much around it as the shell's rail, top bar and status bar take. */
public final class FramedScreen {
  private static final double RAIL = 160;
  private static final double TOP_BAR = 44;
  private static final double STATUS_BAR = 24;

  private FramedScreen() {}

  public static Scene of(Screen screen) {
    BorderPane frame = new BorderPane(screen.root());
    frame.setLeft(gap(RAIL, 0));
    frame.setTop(gap(0, TOP_BAR));
    frame.setBottom(gap(0, STATUS_BAR));
    return new Scene(frame, 1000, 700);
  }

  private static Region gap(double width, double height) {
    Region gap = new Region();
    gap.setMinSize(width, height);
    return gap;
  }
}
