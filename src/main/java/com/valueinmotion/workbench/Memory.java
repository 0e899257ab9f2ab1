package com.valueinmotion.workbench;

import java.lang.management.ManagementFactory;

/** How much memory this laptop has. */
public final class Memory {
  private static final long TYPICAL = 16_000_000_000L;

  private Memory() {}

  /** In bytes; what most have where it cannot be told. */
  public static long ofThisLaptop() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? system.getTotalMemorySize()
        : TYPICAL;
  }
}
