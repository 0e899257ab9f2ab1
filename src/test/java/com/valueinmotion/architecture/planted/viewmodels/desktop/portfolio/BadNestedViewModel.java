package com.valueinmotion.architecture.planted.viewmodels.desktop.portfolio;

import javafx.stage.Stage;

final class BadNestedViewModel {
  record Row(Stage window) {}
}
