package com.valueinmotion.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StoreLocationTest {
  private static final Path HOME = Path.of("home");

  @Test
  void whatIsSaidWinsThenTheVariableThenTheSystemsFolder() {
    Map<String, String> variable = Map.of(StoreLocation.VARIABLE, "mine.db");
    assertThat(StoreLocation.of(Path.of("said.db"), variable, "Linux", HOME))
        .isEqualTo(Path.of("said.db"));
    assertThat(StoreLocation.of(null, variable, "Linux", HOME)).isEqualTo(Path.of("mine.db"));
    assertThat(StoreLocation.of(null, Map.of(StoreLocation.VARIABLE, " "), "Linux", HOME))
        .isEqualTo(Path.of("home/.local/share/value-in-motion/workbench.db"));
    assertThat(StoreLocation.of(null, Map.of("XDG_DATA_HOME", "data"), "Linux", HOME))
        .isEqualTo(Path.of("data/value-in-motion/workbench.db"));
    assertThat(StoreLocation.of(null, Map.of(), "Mac OS X", HOME))
        .isEqualTo(Path.of("home/Library/Application Support/value-in-motion/workbench.db"));
    assertThat(StoreLocation.of(null, Map.of(), "Windows 11", HOME))
        .isEqualTo(Path.of("home/AppData/Local/value-in-motion/workbench.db"));
    assertThat(StoreLocation.of(null, Map.of("LOCALAPPDATA", "local"), "Windows 11", HOME))
        .isEqualTo(Path.of("local/value-in-motion/workbench.db"));
  }
}
