package com.valueinmotion.desktop.task;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Where bugs are written down: one file beside the store, with the previous ones kept. */
public final class LogFile implements AutoCloseable {
  private static final int ONE_MEGABYTE = 1_000_000;
  private static final int KEPT = 3;

  private final FileHandler handler;
  private final Logger root = Logger.getLogger("");
  private final Path file;

  private LogFile(FileHandler handler, Path file) {
    this.handler = handler;
    this.file = file;
  }

  /**
   * Writes warnings and worse to {@code workbench.0.log} in {@code folder}, until closed.
   *
   * @throws IOException where the folder cannot be written to
   */
  public static LogFile in(Path folder) throws IOException {
    Files.createDirectories(folder);
    // '%' is an escape of the handler's pattern; a folder may well have one in its name.
    String pattern = folder.toAbsolutePath().toString().replace("%", "%%") + "/workbench.%g.log";
    FileHandler handler = new FileHandler(pattern, ONE_MEGABYTE, KEPT, true);
    handler.setLevel(Level.WARNING);
    handler.setFormatter(new SimpleFormatter());
    handler.setEncoding("UTF-8");
    LogFile log = new LogFile(handler, folder.resolve("workbench.0.log"));
    log.root.addHandler(handler);
    return log;
  }

  /** For sentences that say where to look. */
  public Path file() {
    return file;
  }

  @Override
  public void close() {
    root.removeHandler(handler);
    handler.close();
  }
}
