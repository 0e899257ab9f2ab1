package com.valueinmotion.architecture.planted.floors.account;

import com.valueinmotion.architecture.planted.floors.diagnosis.GoodMiddle;

/** Also through an array. */
final class BadLooksUp {
  void read(GoodMiddle[] above) {}
}
