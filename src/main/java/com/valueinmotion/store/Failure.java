package com.valueinmotion.store;

import com.valueinmotion.account.StoreException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What SQLite reports, as a sentence a person can act on. */
final class Failure {
  private Failure() {}

  /**
   * @param doing what was being done, as in "read the accounts"
   */
  static StoreException of(String doing, Path file, Exception e) {
    if (e instanceof StoreException told) {
      return told;
    }
    return new StoreException("Could not " + doing + ": " + why(file, e), e);
  }

  static boolean isNotADatabase(Exception e) {
    return primary(e) == SQLiteErrorCode.SQLITE_NOTADB.code;
  }

  private static String why(Path file, Exception e) {
    return switch (SQLiteErrorCode.getErrorCode(primary(e))) {
      case SQLITE_BUSY, SQLITE_LOCKED ->
          "another window or command is writing to "
              + file
              + ". Nothing was changed. Try again when it has finished.";
      case SQLITE_FULL -> "the disk is full. Nothing was changed. Free some space and try again.";
      case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH ->
          file
              + " or its folder cannot be written to. Nothing was changed."
              + " Allow writing there or choose another store.";
      case SQLITE_IOERR ->
          "the disk reported an error at "
              + file
              + ". Nothing was changed. Check the disk (a network or USB drive may be gone) and try"
              + " again.";
      case SQLITE_CORRUPT, SQLITE_NOTADB ->
          file
              + " is damaged. Nothing was changed. Restore it from a copy; copies that the"
              + " workbench made lie beside it and have \"backup\" in their names.";
      default -> "SQLite says \"" + e.getMessage() + "\" of " + file + ". Nothing was changed.";
    };
  }

  /** The error code without its extension, 0 where SQLite had no part in it. */
  private static int primary(Exception e) {
    for (@Nullable Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLiteException sqlite) {
        return sqlite.getResultCode().code & 0xff;
      }
      if (cause instanceof SQLException sql) {
        return sql.getErrorCode() & 0xff;
      }
    }
    return 0;
  }
}
