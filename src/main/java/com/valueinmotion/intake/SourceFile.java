package com.valueinmotion.intake;

import com.valueinmotion.intake.container.ByteSource;

/** A file to read, wherever it lies. It is opened once to recognise it and once to read it. */
public interface SourceFile extends ByteSource {
  /** Its name without its folder, as sources cite it. */
  String name();
}
