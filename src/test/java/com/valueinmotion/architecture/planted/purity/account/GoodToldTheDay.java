package com.valueinmotion.architecture.planted.purity.account;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.UUID;

record GoodToldTheDay(LocalDate day, UUID id) {
  int first(InputStream in) throws IOException {
    return in.read();
  }

  LocalDate tomorrow() {
    return day.plusDays(1);
  }
}
