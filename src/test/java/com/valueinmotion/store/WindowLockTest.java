package com.valueinmotion.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.valueinmotion.account.StoreException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One window a store. */
class WindowLockTest {
  @TempDir Path folder;

  /** The other window: takes the lock, says so, and waits to be killed. */
  static final class OtherWindow {
    private OtherWindow() {}

    public static void main(String[] args) throws Exception {
      try (WindowLock lock = WindowLock.acquire(Path.of(args[0]))) {
        System.out.println("open " + lock.path());
        Thread.sleep(600_000);
      }
    }
  }

  @Test
  void anotherProcessIsNamedAndItsEndFreesTheStore() throws Exception {
    Path store = folder.resolve("näh").resolve("s.db");
    Child other = Child.start(OtherWindow.class, store.toString());
    try {
      assertThat(other.line()).startsWith("open");
      assertThatThrownBy(() -> WindowLock.acquire(store))
          .isInstanceOf(StoreException.class)
          .hasMessageMatching(
              "This store is already open in another window \\(process %d, since \\d\\d:\\d\\d\\)\\."
                      .formatted(other.pid())
                  + " Nothing was changed\\. Use that window, or close it and try again\\.");
    } finally {
      other.kill();
    }
    try (WindowLock lock = WindowLock.acquire(store)) {
      assertThat(Files.readString(lock.path())).startsWith(ProcessHandle.current().pid() + " ");
    }
  }

  @Test
  void aSecondWindowOfTheSameProcessIsRefusedAndTheFirstKeepsItsLock() throws Exception {
    Path store = folder.resolve("s.db");
    try (WindowLock first = WindowLock.acquire(store)) {
      assertThatThrownBy(() -> WindowLock.acquire(folder.resolve(".").resolve("s.db")))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("already open in this window");
      Child other = Child.start(OtherWindow.class, store.toString());
      assertThat(other.end()).as("refused while %s is held", first.path()).isNotZero();
      assertThat(other.complaint())
          .contains("already open in another window (process " + ProcessHandle.current().pid());
    }
    WindowLock.acquire(store).close();
  }

  @Test
  void aFolderThatCannotBeMadeIsToldClearly() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThatThrownBy(() -> WindowLock.acquire(file.resolve("s.db")))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("cannot be written to");
  }
}
