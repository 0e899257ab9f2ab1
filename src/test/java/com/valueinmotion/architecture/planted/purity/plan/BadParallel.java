package com.valueinmotion.architecture.planted.purity.plan;

import java.util.List;

final class BadParallel {
  long count(List<String> words) {
    return words.parallelStream().count();
  }
}
