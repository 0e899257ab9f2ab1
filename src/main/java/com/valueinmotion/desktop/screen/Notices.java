package com.valueinmotion.desktop.screen;

/** Where screens say what has happened. */
@FunctionalInterface
public interface Notices {
  void show(Notice notice);
}
