package com.valueinmotion.architecture.planted.output.workbench;

final class BadPrint {
  void say() {
    System.out.println("done");
  }
}
