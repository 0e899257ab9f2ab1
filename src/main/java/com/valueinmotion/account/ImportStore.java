package com.valueinmotion.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where imports are written to. One import is all files dropped together: all of it or none. */
public interface ImportStore {
  /** Opens an import; only one at a time. Nothing is visible until {@link Session#commit()}. */
  Session begin(Instant knownAt) throws StoreException;

  /** When a file of exactly this content was first imported. */
  Optional<Instant> firstImportOf(String sha256) throws StoreException;

  /** Newest first. */
  List<ImportRecord> imports() throws StoreException;

  /** The rows that an import refused, by file, in the order in which they came. */
  List<RefusedRow> refused(long importId) throws StoreException;

  /**
   * Takes an import back, and with it all that came after: the store says again what it said
   * before, exactly. Plans, decisions and recorded diagnoses stay.
   *
   * @return what was taken back, newest first
   * @throws StoreException where there is no such import, or an earlier version of the workbench
   *     made it
   */
  List<ImportRecord> undo(long importId) throws StoreException;

  /** One import in progress. Closing it without a commit leaves the store as it was. */
  interface Session extends AutoCloseable {
    /** The rows that follow come from this file. */
    void startFile(String name, String sha256, String format) throws StoreException;

    /** Writes what the row says, unless the store already knows all of it. */
    Outcome accept(RowFacts facts) throws StoreException;

    /** Keeps a refused row aside. */
    void refuse(Refusal refusal) throws StoreException;

    /** Counts rows with nothing to read. */
    void skip(int rows);

    /**
     * Links rows to the accounts they name, in whatever order the files came. Still nothing is
     * visible to others.
     */
    Linked link() throws StoreException;

    /** The accounts of which this import says something new; after {@link #link()}. */
    Set<AccountId> touched() throws StoreException;

    /** The accounts as they will be after the commit; after {@link #link()}. */
    AccountStore accounts();

    /** Makes everything visible at once, linked. An import that changed nothing leaves no trace. */
    Committed commit() throws StoreException;

    @Override
    void close() throws StoreException;
  }

  /** What became of a row. */
  sealed interface Outcome {
    /**
     * Something in it was new.
     *
     * @param isChange whether it says something else of what was known already, rather than telling
     *     of something unknown
     */
    record Accepted(boolean isChange) implements Outcome {}

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
   * What linking did.
   *
   * @param held rows in the whole store that wait for their account
   * @param sentences names that were newly recognised as an account, in words
   */
  record Linked(long held, List<String> sentences) {}

  /** A refused row of a file. */
  record RefusedRow(String file, Refusal refusal) {}

  /**
   * An import that happened. {@code read = accepted + unchanged + refused + skipped}, where refused
   * are also those that an earlier import had kept aside already.
   *
   * @param files names, in the order given
   * @param fresh those of the accepted rows that told of something unknown
   * @param canBeUndone false for imports of earlier versions of the workbench
   */
  record ImportRecord(
      long id,
      Instant knownAt,
      List<String> files,
      long read,
      long accepted,
      long fresh,
      long unchanged,
      long refused,
      long skipped,
      boolean canBeUndone) {}
}
