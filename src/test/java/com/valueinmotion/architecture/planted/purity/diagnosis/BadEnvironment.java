package com.valueinmotion.architecture.planted.purity.diagnosis;

import org.jspecify.annotations.Nullable;

final class BadEnvironment {
  @Nullable String home() {
    return System.getenv("HOME");
  }
}
