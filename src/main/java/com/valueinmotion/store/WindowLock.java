package com.valueinmotion.store;

import com.valueinmotion.account.StoreException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * One window a store. The lock is the operating system's, on {@code <store>.lock} beside the store,
 * and ends with the process however that ends; the file itself stays and says who held it last.
 * Commands do not take it: SQLite lets them work beside a window.
 */
public final class WindowLock implements AutoCloseable {
  /** Far behind the text, which others must be able to read while it is locked (on Windows). */
  private static final long LOCKED_BYTE = 1L << 30;

  /**
   * What this process holds. The operating system's locks belong to the process: it would grant a
   * second one, and closing that would silently give up the first.
   */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path path;
  private final FileChannel channel;

  private WindowLock(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /**
   * @param store the store's file, which need not exist yet
   * @throws StoreException where a window has it open already; the message says which
   */
  public static WindowLock acquire(Path store) throws StoreException {
    try {
      Path folder = store.toAbsolutePath().normalize().getParent();
      if (folder == null) {
        throw new StoreException(store + " is a folder, not a store. Name a file in it instead.");
      }
      Path path =
          Files.createDirectories(folder).toRealPath().resolve(store.getFileName() + ".lock");
      if (!HELD.add(path)) {
        throw new StoreException(
            "This store is already open in this window. Nothing was changed. (%s)"
                .formatted(store));
      }
      @Nullable FileChannel channel = null;
      try {
        channel =
            FileChannel.open(
                path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        @Nullable FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
        if (lock == null) {
          throw new StoreException(taken(channel));
        }
        channel.truncate(0);
        String holder = ProcessHandle.current().pid() + " " + Instant.now();
        channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)), 0);
        return new WindowLock(path, channel);
      } catch (StoreException | IOException e) {
        if (channel != null) {
          channel.close();
        }
        HELD.remove(path);
        throw e;
      }
    } catch (IOException e) {
      throw new StoreException(
          "Could not open %s in a window: its folder cannot be written to. Nothing was changed. %s"
              .formatted(store, "Allow writing there or choose another store."),
          e);
    }
  }

  /** The locked file, beside the store. */
  Path path() {
    return path;
  }

  @Override
  public void close() throws StoreException {
    try {
      channel.close();
    } catch (IOException e) {
      throw new StoreException("Could not let go of " + path + ". The store itself is safe.", e);
    } finally {
      HELD.remove(path);
    }
  }

  private static String taken(FileChannel channel) throws IOException {
    ByteBuffer text = ByteBuffer.allocate(100);
    channel.read(text, 0);
    String[] holder =
        new String(text.array(), 0, text.position(), StandardCharsets.UTF_8).split(" ", 2);
    String who =
        holder.length == 2
            ? " (process %s, since %s)".formatted(holder[0], localTime(holder[1]))
            : "";
    return "This store is already open in another window%s. Nothing was changed. Use that window, "
            .formatted(who)
        + "or close it and try again.";
  }

  private static String localTime(String instant) {
    try {
      ZonedDateTime since = Instant.parse(instant).atZone(ZoneId.systemDefault());
      boolean today = since.toLocalDate().equals(LocalDate.now(since.getZone()));
      return DateTimeFormatter.ofPattern(today ? "HH:mm" : "yyyy-MM-dd HH:mm").format(since);
    } catch (DateTimeException e) {
      return "an unknown time";
    }
  }
}
