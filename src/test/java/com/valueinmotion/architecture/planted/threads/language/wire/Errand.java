package com.valueinmotion.architecture.planted.threads.language.wire;

/** The one class of its room that may. */
final class Errand {
  void start(Runnable work) {
    Thread.ofVirtual().start(work);
  }
}
