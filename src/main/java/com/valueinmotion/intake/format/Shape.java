package com.valueinmotion.intake.format;

/** How a file is laid out. */
public enum Shape {
  CSV,
  JSON,
  /** Of a format: either will do. */
  ANY;

  /** Whether a format of this shape may be a file of that one. */
  boolean fits(Shape file) {
    return this == ANY || this == file;
  }
}
