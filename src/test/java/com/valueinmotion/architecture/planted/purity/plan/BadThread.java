package com.valueinmotion.architecture.planted.purity.plan;

final class BadThread {
  void sleep() throws InterruptedException {
    Thread.sleep(1);
  }
}
