package com.valueinmotion.desktop.imports;

import java.nio.file.Path;
import java.util.Optional;

/** Asks the person where; empty where they say nowhere. */
public interface PathChoice {
  Optional<Path> folder(String title);

  /** A file to write. */
  Optional<Path> save(String suggestedName);

  /**
   * A file that is there.
   *
   * @param ending such as {@code yaml}
   */
  Optional<Path> open(String title, String ending);
}
