package com.valueinmotion.intake;

import java.io.IOException;
import java.io.InputStream;

/** A file to read, wherever it lies. It is opened once to recognise it and once to read it. */
public interface SourceFile {
  /** Its name without its folder, as sources cite it. */
  String name();

  /** Its bytes from the start; the caller closes them. */
  InputStream open() throws IOException;
}
