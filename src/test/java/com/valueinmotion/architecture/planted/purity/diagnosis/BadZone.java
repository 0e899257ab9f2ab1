package com.valueinmotion.architecture.planted.purity.diagnosis;

import java.time.ZoneId;

final class BadZone {
  ZoneId where() {
    return ZoneId.systemDefault();
  }
}
