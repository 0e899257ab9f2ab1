package com.valueinmotion.architecture.planted.threads.desktop.portfolio;

import javafx.application.Platform;

final class BadRunLater {
  void later(Runnable work) {
    Platform.runLater(work);
  }
}
