package com.valueinmotion.architecture.planted.threads.workbench;

final class GoodWaits {
  void giveUp() {
    Thread.currentThread().interrupt();
  }
}
