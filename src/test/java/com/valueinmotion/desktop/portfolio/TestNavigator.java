package com.valueinmotion.desktop.portfolio;

import com.valueinmotion.desktop.screen.Destination;
import com.valueinmotion.desktop.screen.Navigator;
import java.util.ArrayList;
import java.util.List;

/** Remembers where it was sent. */
final class TestNavigator implements Navigator {
  private final List<Destination> visited = new ArrayList<>();

  static TestNavigator still() {
    return new TestNavigator();
  }

  List<Destination> visited() {
    return visited;
  }

  @Override
  public void open(Destination destination) {
    visited.add(destination);
  }

  @Override
  public void back() {}
}
