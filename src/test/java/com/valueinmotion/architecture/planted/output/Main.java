package com.valueinmotion.architecture.planted.output;

public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.err.println("no");
  }
}
