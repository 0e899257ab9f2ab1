package com.valueinmotion.architecture.planted.threads.language;

final class BadVirtual {
  void start(Runnable work) {
    Thread.ofVirtual().start(work);
  }
}
