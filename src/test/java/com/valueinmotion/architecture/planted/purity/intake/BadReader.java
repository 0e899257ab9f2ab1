package com.valueinmotion.architecture.planted.purity.intake;

import java.io.FileReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

final class BadReader {
  int first(String name) throws IOException {
    try (FileReader reader = new FileReader(name, StandardCharsets.UTF_8)) {
      return reader.read();
    }
  }
}
