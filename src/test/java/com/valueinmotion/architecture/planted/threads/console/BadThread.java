package com.valueinmotion.architecture.planted.threads.console;

final class BadThread {
  void start(Runnable work) {
    new Thread(work).start();
  }
}
