package com.valueinmotion.architecture.planted.purity.plan;

final class BadMathRandom {
  double chance() {
    return Math.random();
  }
}
