package com.valueinmotion.architecture.planted.purity.diagnosis;

import java.time.Instant;
import java.util.function.Supplier;

final class BadNowByReference {
  Supplier<Instant> when() {
    return Instant::now;
  }
}
