package com.valueinmotion.store;

import com.valueinmotion.runtime.JournalConformance;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** The journal in SQLite holds what every journal must. */
class SqliteJournalTest extends JournalConformance {
  @TempDir Path folder;

  private @Nullable SqliteStore store;
  private int stores;

  @Override
  protected Journals journals() throws Exception {
    SqliteStore open = store;
    if (open == null) {
      open = SqliteStore.open(folder.resolve("s" + stores + ".db"));
      store = open;
    }
    return new Journals(open.journal(), open.decisions());
  }

  @Override
  @AfterEach
  protected void forget() throws Exception {
    if (store != null) {
      store.close();
      store = null;
      stores++;
    }
  }
}
