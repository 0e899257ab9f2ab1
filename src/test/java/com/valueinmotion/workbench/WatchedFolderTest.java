package com.valueinmotion.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.workbench.WatchedFolder.Look;
import com.valueinmotion.workbench.WatchedFolder.Seen;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchedFolderTest {
  private static final Seen OLD = seen("old.csv", 10, 1);
  private static final Look NOTHING = new Look.Found(List.of());

  private static Seen seen(String name, long bytes, long second) {
    return new Seen(name, bytes, Instant.ofEpochSecond(second));
  }

  @Test
  void whatLayThereIsNotOffered() {
    WatchedFolder folder = new WatchedFolder(Set.of(OLD));
    assertThat(folder.look(List.of(OLD))).isEqualTo(NOTHING);
    assertThat(folder.look(List.of(OLD))).isEqualTo(NOTHING);
  }

  @Test
  void aFileIsOfferedOnceWhenItHasStoppedGrowing() {
    WatchedFolder folder = new WatchedFolder(Set.of());
    assertThat(folder.look(List.of(seen("new.csv", 10, 2)))).isEqualTo(NOTHING);
    Seen grown = seen("new.csv", 90, 3);
    assertThat(folder.look(List.of(grown))).as("it grows").isEqualTo(NOTHING);
    assertThat(folder.look(List.of(grown))).isEqualTo(new Look.Found(List.of(grown)));
    assertThat(folder.look(List.of(grown))).as("once").isEqualTo(NOTHING);

    Seen later = seen("new.csv", 95, 9);
    folder.look(List.of(later));
    assertThat(folder.look(List.of(later)))
        .as("the same name with other content is new again")
        .isEqualTo(new Look.Found(List.of(later)));
  }

  @Test
  void anEmptyFileIsStillBeingWritten() {
    WatchedFolder folder = new WatchedFolder(Set.of());
    Seen empty = seen("new.csv", 0, 2);
    folder.look(List.of(empty));
    assertThat(folder.look(List.of(empty))).isEqualTo(NOTHING);
  }

  @Test
  void aFolderThatVanishesIsToldOnce() {
    WatchedFolder folder = new WatchedFolder(Set.of(OLD));
    assertThat(folder.look(null)).isEqualTo(new Look.Vanished());
    assertThat(folder.look(null)).isEqualTo(NOTHING);
    assertThat(folder.look(List.of(OLD))).as("back, and nothing is new").isEqualTo(NOTHING);
    assertThat(folder.look(null)).isEqualTo(new Look.Vanished());
  }

  @Test
  void whatWasOfferedIsRememberedByTheStore(@TempDir Path home, @TempDir Path downloads)
      throws Exception {
    Path store = home.resolve("w.db");
    Files.writeString(downloads.resolve("there.csv"), "a");
    Path fresh = downloads.resolve("fresh.csv");
    try (Workbench workbench = Workbench.open(store, Clock.systemUTC())) {
      WatchFolder watch = workbench.watchFolder();
      assertThat(watch.look()).as("off until chosen").isEmpty();
      watch.start(downloads);
      assertThat(watch.look()).isEmpty();
      Files.writeString(fresh, "b");
      Files.writeString(downloads.resolve("page.html"), "no file to import");
      assertThat(watch.look()).isEmpty();
      assertThat(watch.look().orElseThrow().files()).containsExactly(fresh);
    }
    try (Workbench again = Workbench.open(store, Clock.systemUTC())) {
      WatchFolder watch = again.watchFolder();
      assertThat(watch.folder()).contains(downloads.toAbsolutePath().normalize());
      watch.look();
      assertThat(watch.look()).as("offered before").isEmpty();
      watch.stop();
      assertThat(watch.folder()).isEmpty();
    }
  }
}
