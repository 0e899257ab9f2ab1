package com.valueinmotion.desktop;

import com.valueinmotion.desktop.screen.Destination;
import com.valueinmotion.desktop.screen.Navigator;
import java.util.ArrayList;
import java.util.List;

/** Remembers where it was sent, and stays. */
public final class TestNavigator implements Navigator {
  private final List<Destination> visited = new ArrayList<>();

  public List<Destination> visited() {
    return visited;
  }

  @Override
  public void open(Destination destination) {
    visited.add(destination);
  }

  @Override
  public void back() {}
}
