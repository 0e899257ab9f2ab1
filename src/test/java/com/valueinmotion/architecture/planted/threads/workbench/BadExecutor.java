package com.valueinmotion.architecture.planted.threads.workbench;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

final class BadExecutor {
  ExecutorService start() {
    return Executors.newCachedThreadPool();
  }
}
