package com.valueinmotion.architecture.planted.purity.plan;

import java.util.UUID;

final class BadUuid {
  UUID next() {
    return UUID.randomUUID();
  }
}
