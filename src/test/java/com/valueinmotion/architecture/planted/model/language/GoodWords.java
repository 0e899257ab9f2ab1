package com.valueinmotion.architecture.planted.model.language;

final class GoodWords {
  final Words words = new Words();
}
