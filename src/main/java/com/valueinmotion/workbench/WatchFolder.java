package com.valueinmotion.workbench;

import com.valueinmotion.account.StoreException;
import com.valueinmotion.store.Settings;
import com.valueinmotion.workbench.WatchedFolder.Look;
import com.valueinmotion.workbench.WatchedFolder.Seen;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks into a folder that the person has chosen for files that may be imported. Off until chosen;
 * what was offered is remembered, whatever becomes of the window.
 */
public final class WatchFolder {
  private static final String FOLDER = "watch.folder";
  private static final String OFFERED = "watch.offered";
  private static final Set<String> KINDS = Set.of("csv", "tsv", "txt", "xlsx", "json", "zip");
  private static final int MOST_REMEMBERED = 2_000;

  private final Settings settings;
  private @Nullable Path watched;
  private WatchedFolder decision = new WatchedFolder(Set.of());

  WatchFolder(Settings settings) {
    this.settings = settings;
  }

  /** New files, or that the folder has vanished. */
  public record News(Path folder, List<Path> files, boolean hasVanished) {
    public News {
      files = List.copyOf(files);
    }
  }

  /** Which folder, if any. */
  public synchronized Optional<Path> folder() throws StoreException {
    return settings.get(FOLDER).filter(text -> !text.isBlank()).map(Path::of);
  }

  /** Watches this folder from now on; what lies there already is not new. */
  public synchronized void start(Path folder) throws StoreException, WorkbenchException {
    List<Seen> there = list(folder);
    if (there == null) {
      throw new WorkbenchException(
          folder + " cannot be looked into, so it is not watched. Choose another folder.");
    }
    settings.put(FOLDER, folder.toAbsolutePath().normalize().toString());
    keep(new HashSet<>(there));
    watched = null;
  }

  public synchronized void stop() throws StoreException {
    settings.put(FOLDER, "");
    settings.put(OFFERED, "");
    watched = null;
  }

  /** What is new since the look before; nothing where no folder is watched. */
  public synchronized Optional<News> look() throws StoreException {
    Optional<Path> chosen = folder();
    if (chosen.isEmpty()) {
      return Optional.empty();
    }
    Path folder = chosen.get();
    if (!folder.equals(watched)) {
      watched = folder;
      decision = new WatchedFolder(remembered());
    }
    return switch (decision.look(list(folder))) {
      case Look.Vanished() -> Optional.of(new News(folder, List.of(), true));
      case Look.Found(List<Seen> files) when files.isEmpty() -> Optional.empty();
      case Look.Found(List<Seen> files) -> {
        keep(decision.known());
        yield Optional.of(
            new News(
                folder, files.stream().map(file -> folder.resolve(file.name())).toList(), false));
      }
    };
  }

  /** Null where the folder cannot be looked into. */
  private static @Nullable List<Seen> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<Seen> seen = new ArrayList<>();
      for (Path file : files.filter(WatchFolder::mayBeImported).toList()) {
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
        if (now.isRegularFile()) {
          seen.add(
              new Seen(
                  String.valueOf(file.getFileName()),
                  now.size(),
                  Instant.ofEpochMilli(now.lastModifiedTime().toMillis())));
        }
      }
      return seen;
    } catch (IOException | UncheckedIOException e) {
      return Files.isDirectory(folder) ? List.of() : null; // a file may go while it is listed
    }
  }

  private static boolean mayBeImported(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0
        && !name.startsWith(".")
        && !name.startsWith("~$")
        && KINDS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
  }

  private void keep(Set<Seen> known) throws StoreException {
    settings.put(
        OFFERED,
        known.stream()
            .sorted((a, b) -> b.modified().compareTo(a.modified()))
            .limit(MOST_REMEMBERED)
            .map(file -> file.bytes() + "\t" + file.modified().toEpochMilli() + "\t" + file.name())
            .collect(Collectors.joining("\n")));
  }

  private Set<Seen> remembered() throws StoreException {
    Set<Seen> known = new HashSet<>();
    for (String line : settings.get(OFFERED).orElse("").split("\n", -1)) {
      String[] parts = line.split("\t", 3);
      if (parts.length == 3) {
        known.add(
            new Seen(
                parts[2],
                Long.parseLong(parts[0]),
                Instant.ofEpochMilli(Long.parseLong(parts[1]))));
      }
    }
    return known;
  }
}
