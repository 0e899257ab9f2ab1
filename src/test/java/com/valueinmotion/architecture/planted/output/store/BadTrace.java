package com.valueinmotion.architecture.planted.output.store;

@SuppressWarnings("CatchAndPrintStackTrace")
final class BadTrace {
  void say(Exception e) {
    e.printStackTrace();
  }
}
