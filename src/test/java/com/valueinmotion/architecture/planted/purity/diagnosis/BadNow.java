package com.valueinmotion.architecture.planted.purity.diagnosis;

import java.time.Instant;

final class BadNow {
  Instant when() {
    return Instant.now();
  }
}
