package com.valueinmotion.architecture.planted.purity.store;

import java.time.Instant;

/** Outside the pure rooms. */
final class GoodReadsTheClock {
  Instant when() {
    return Instant.now();
  }
}
