package com.valueinmotion.architecture.planted.singletons.account;

final class BadSingleton {
  private static final BadSingleton ONLY = new BadSingleton();

  private BadSingleton() {}

  static BadSingleton getInstance() {
    return ONLY;
  }
}
