package com.valueinmotion.architecture.planted.purity.diagnosis;

final class BadMillis {
  long when() {
    return System.currentTimeMillis();
  }
}
