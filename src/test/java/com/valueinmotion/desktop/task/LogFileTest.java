package com.valueinmotion.desktop.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
  @Test
  void takesTheTraceOfABug(@TempDir Path folder) throws IOException {
    Path logs = folder.resolve("100 % logs");
    Path written;
    Handler console = Logger.getLogger("").getHandlers()[0];
    console.setLevel(Level.OFF); // the planted trace is not news
    try (LogFile log = LogFile.in(logs)) {
      written = log.file();
      System.getLogger("com.valueinmotion.test")
          .log(
              System.Logger.Level.ERROR,
              "\"Reading\" failed",
              new IllegalStateException("planted"));
    } finally {
      console.setLevel(Level.INFO);
    }
    assertThat(Files.readString(written))
        .contains("\"Reading\" failed", "IllegalStateException: planted", "LogFileTest");
  }
}
