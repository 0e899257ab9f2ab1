package com.valueinmotion.architecture.planted.threads.workbench;

import java.util.concurrent.ForkJoinPool;

final class BadPool {
  ForkJoinPool start() {
    return new ForkJoinPool();
  }
}
