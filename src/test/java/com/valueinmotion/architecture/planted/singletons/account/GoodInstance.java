package com.valueinmotion.architecture.planted.singletons.account;

/** Not static. */
record GoodInstance(String instance) {
  String getInstance() {
    return instance;
  }
}
