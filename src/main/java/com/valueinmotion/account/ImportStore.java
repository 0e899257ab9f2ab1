package com.valueinmotion.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where imports are written to. One import is all files dropped together: all of it or none. */
public interface ImportStore {
  /** Opens an import; only one at a time. Nothing is visible until {@link Session#commit()}. */
  Session begin(Instant knownAt) throws StoreException;

  /** When a file of exactly this content was first imported. */
  Optional<Instant> firstImportOf(String sha256) throws StoreException;

  /** Newest first. */
  List<ImportRecord> imports() throws StoreException;

  /** One import in progress. Closing it without a commit leaves the store as it was. */
  interface Session extends AutoCloseable {
    /** The rows that follow come from this file. */
    void startFile(String name, String sha256, String format) throws StoreException;

    /** Writes what the row says, unless the store already knows all of it. */
    Outcome accept(RowFacts facts) throws StoreException;

    /** Keeps a refused row aside. */
    void refuse(Refusal refusal) throws StoreException;

    /**
     * Links rows to the accounts they name, in whatever order the files came, and makes everything
     * visible at once. An import that changed nothing leaves no trace.
     */
    Committed commit() throws StoreException;

    @Override
    void close() throws StoreException;
  }

  /** What became of a row. */
  sealed interface Outcome {
    /** Something in it was new. */
    record Accepted() implements Outcome {}

    /** All of it was known. */
    record Unchanged() implements Outcome {}

    /** It contradicts another row of the same file. */
    record Contradicts(String reason) implements Outcome {}
  }

  /**
   * The result of a commit.
   *
   * @param changed false where every row was known already
   * @param held rows in the whole store that still wait for their account
   * @param linkedByName accounts that a bare name was recognised as, in words
   */
  record Committed(boolean changed, long held, List<String> linkedByName) {}

  /**
   * An import that happened.
   *
   * @param files names, in the order given
   */
  record ImportRecord(long id, Instant knownAt, List<String> files, long accepted, long refused) {}
}
