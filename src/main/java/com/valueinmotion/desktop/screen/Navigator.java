package com.valueinmotion.desktop.screen;

/** Takes a person somewhere; remembers the way back. */
public interface Navigator {
  void open(Destination destination);

  /** To where the person came from; nothing happens at the start. */
  void back();
}
