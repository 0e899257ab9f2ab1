package com.valueinmotion.desktop.imports;

import java.nio.file.Path;
import java.util.Optional;

/** A person who always names the same folder. */
record FixedPaths(Path folder) implements PathChoice {
  @Override
  public Optional<Path> folder(String title) {
    return Optional.of(folder);
  }

  @Override
  public Optional<Path> save(String suggestedName) {
    return Optional.of(folder.resolve(suggestedName));
  }

  @Override
  public Optional<Path> open(String title, String ending) {
    return Optional.of(folder.resolve("mapping." + ending));
  }
}
