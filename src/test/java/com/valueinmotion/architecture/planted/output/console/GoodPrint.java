package com.valueinmotion.architecture.planted.output.console;

final class GoodPrint {
  void say() {
    System.out.println("done");
  }
}
