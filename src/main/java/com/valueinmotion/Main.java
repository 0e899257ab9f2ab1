package com.valueinmotion;

import com.valueinmotion.console.Console;

/**
 * Starts the workbench: with a verb the console; without one the window, or where there is no
 * display the main job on the console.
 */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    Console console = new Console(System.out, System.err);
    if (args.length > 0) {
      System.exit(console.run(args));
    }
    System.exit(console.mainJob());
  }
}
