package com.valueinmotion.workbench;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the store is: what the person says, else {@code VALUE_IN_MOTION_STORE}, else the usual data
 * folder of the operating system.
 */
public final class StoreLocation {
  /** The environment variable. */
  public static final String VARIABLE = "VALUE_IN_MOTION_STORE";

  private static final String FOLDER = "value-in-motion";
  private static final String FILE = "workbench.db";

  private StoreLocation() {}

  /**
   * @param said what the person said, or null
   * @param env the environment
   * @param os the name of the operating system
   * @param home the person's home folder
   */
  public static Path of(@Nullable Path said, Map<String, String> env, String os, Path home) {
    if (said != null) {
      return said;
    }
    String variable = env.getOrDefault(VARIABLE, "");
    return variable.isBlank() ? dataFolder(env, os, home).resolve(FILE) : Path.of(variable);
  }

  /** For this process. */
  public static Path here(@Nullable Path said) {
    return of(
        said,
        System.getenv(),
        System.getProperty("os.name", ""),
        Path.of(System.getProperty("user.home", ".")));
  }

  private static Path dataFolder(Map<String, String> env, String os, Path home) {
    String system = os.toLowerCase(Locale.ROOT);
    if (system.contains("win")) {
      return orElse(env.get("LOCALAPPDATA"), home.resolve("AppData").resolve("Local"))
          .resolve(FOLDER);
    }
    if (system.contains("mac")) {
      return home.resolve("Library").resolve("Application Support").resolve(FOLDER);
    }
    return orElse(env.get("XDG_DATA_HOME"), home.resolve(".local").resolve("share"))
        .resolve(FOLDER);
  }

  private static Path orElse(@Nullable String given, Path usual) {
    return given == null || given.isBlank() ? usual : Path.of(given);
  }
}
