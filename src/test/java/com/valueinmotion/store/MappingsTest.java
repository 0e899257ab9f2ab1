package com.valueinmotion.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.intake.MappingStore;
import com.valueinmotion.intake.MappingStore.Remembered;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappingsTest {
  @TempDir Path folder;

  @Test
  void whatWasSaidOfFilesIsThereTheNextDayAndCanBeForgotten() throws Exception {
    Path file = folder.resolve("s.db");
    try (SqliteStore store = SqliteStore.open(file)) {
      MappingStore mappings = store.mappings();
      assertThat(mappings.all()).isEmpty();
      mappings.remember("f1", "Usage", "id: a\n");
      mappings.remember("f2", "People", "id: ü\n# 😀\n");
      mappings.remember("f1", "Usage sheet", "id: b\n");
    }
    try (SqliteStore store = SqliteStore.open(file)) {
      MappingStore mappings = store.mappings();
      assertThat(mappings.all())
          .containsExactly(
              new Remembered("f2", "People", "id: ü\n# 😀\n"),
              new Remembered("f1", "Usage sheet", "id: b\n"));
      assertThat(mappings.forget("f2")).isTrue();
      assertThat(mappings.forget("f2")).isFalse();
      assertThat(mappings.all()).hasSize(1);
    }
  }
}
