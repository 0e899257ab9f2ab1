package com.valueinmotion.architecture.planted.threads.language;

import java.util.concurrent.CompletableFuture;

final class BadAsync {
  CompletableFuture<Void> start(Runnable work) {
    return CompletableFuture.runAsync(work);
  }
}
