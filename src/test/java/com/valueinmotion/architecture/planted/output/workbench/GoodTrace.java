package com.valueinmotion.architecture.planted.output.workbench;

import java.io.PrintWriter;

final class GoodTrace {
  void write(Exception e, PrintWriter log) {
    e.printStackTrace(log);
  }
}
