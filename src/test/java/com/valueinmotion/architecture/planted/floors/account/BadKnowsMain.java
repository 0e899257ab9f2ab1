package com.valueinmotion.architecture.planted.floors.account;

import com.valueinmotion.architecture.planted.floors.Main;

final class BadKnowsMain {
  GoodLow wired() {
    return Main.wire();
  }
}
