package com.valueinmotion.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.language.draft.Artefact;
import com.valueinmotion.language.draft.Origin;
import com.valueinmotion.language.draft.Passage;
import com.valueinmotion.language.draft.Sentence;
import com.valueinmotion.language.draft.Wording;
import com.valueinmotion.language.drafter.SavedDraft;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drafts are kept whole, also by stores that did not yet know whom a mail goes to. */
class DraftsTest {
  private static final Wording WORDS =
      new Wording(
          "Hours saved",
          List.of(
              new Passage("greeting", "", List.of(new Sentence("Hello Priya,", List.of()))),
              new Passage("body", "", List.of(new Sentence("12 hours.", List.of("E1", "O2"))))));

  @TempDir Path folder;

  @Test
  void aDraftComesBackAsItWasKept() throws Exception {
    SavedDraft draft =
        new SavedDraft(
            0,
            "crm:1",
            Artefact.MAIL,
            "Priya Raman",
            Instant.parse("2026-11-22T09:12:00Z"),
            "ana",
            Origin.REPAIRED,
            "",
            "qwen2.5:7b",
            "0123456789ab",
            WORDS,
            List.of(),
            List.of());
    try (SqliteStore store = SqliteStore.open(folder.resolve("s.db"))) {
      SavedDraft kept = store.drafts().save(draft);

      assertThat(kept).isEqualTo(draft.withId(kept.id()));
      assertThat(store.drafts().latest("crm:1", Artefact.MAIL)).contains(kept);
      assertThat(store.drafts().all("crm:1")).containsExactly(kept);
    }
  }

  @Test
  void aDraftFromBeforeGoesToNobodyInParticular() throws Exception {
    Path file = folder.resolve("s.db");
    try (SqliteStore store = SqliteStore.open(file, versionSix(), Duration.ofSeconds(5))) {
      store
          .database()
          .write(
              "write as version six did",
              handle ->
                  handle.execute(
                      "INSERT INTO draft VALUES (1, 'crm:1', 'MAIL', 0, 'ana', 'TEMPLATE', '',"
                          + " 'template', '', '{\"passages\":[]}', '[]', '[]')"));
    }
    try (SqliteStore store = SqliteStore.open(file)) {
      assertThat(store.drafts().latest("crm:1", Artefact.MAIL))
          .hasValueSatisfying(draft -> assertThat(draft.to()).isEmpty());
    }
  }

  private Schema versionSix() throws Exception {
    Path first = Files.createDirectory(folder.resolve("six"));
    Path migrations = Path.of(Schema.class.getResource("/db/migration").toURI());
    try (Stream<Path> files = Files.list(migrations)) {
      for (Path migration :
          files.filter(f -> f.getFileName().toString().matches("V[1-6]__.*")).toList()) {
        Files.copy(migration, first.resolve(migration.getFileName().toString()));
      }
    }
    return new Schema(6, List.of("filesystem:" + first));
  }
}
