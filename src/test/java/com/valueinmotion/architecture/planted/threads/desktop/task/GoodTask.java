package com.valueinmotion.architecture.planted.threads.desktop.task;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

final class GoodTask {
  ExecutorService start() {
    return Executors.newVirtualThreadPerTaskExecutor();
  }
}
