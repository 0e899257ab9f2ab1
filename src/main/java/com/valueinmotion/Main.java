package com.valueinmotion;

import com.valueinmotion.console.Console;
import com.valueinmotion.desktop.WorkbenchWindow;
import com.valueinmotion.workbench.Doctor;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Starts the workbench: with a verb the console; without one the window, or where there is no
 * display the main job on the console.
 */
public final class Main {
  /** The root of all loggers, held so that its level is not forgotten. */
  private static final Logger LOG = Logger.getLogger("");

  private Main() {}

  public static void main(String[] args) {
    // Libraries greet at INFO; a person wants to hear of trouble only.
    LOG.setLevel(Level.WARNING);
    Console console = new Console(new FileOutputStream(FileDescriptor.out), System.err);
    System.exit(args.length > 0 ? console.run(args) : windowOrMainJob(console));
  }

  private static int windowOrMainJob(Console console) {
    if (!Doctor.here().hasDisplay()) {
      return console.mainJob();
    }
    try {
      WorkbenchWindow.open();
      return 0;
    } catch (UnsupportedOperationException noDisplayAnswers) {
      return console.mainJob();
    }
  }
}
