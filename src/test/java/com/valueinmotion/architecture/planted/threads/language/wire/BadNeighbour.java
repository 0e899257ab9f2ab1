package com.valueinmotion.architecture.planted.threads.language.wire;

final class BadNeighbour {
  void start(Runnable work) {
    Thread.startVirtualThread(work);
  }
}
