package com.valueinmotion.architecture.planted.purity.plan;

import java.util.Random;

final class BadRandom {
  int chance() {
    return new Random(7).nextInt();
  }
}
