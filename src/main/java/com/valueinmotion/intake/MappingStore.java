package com.valueinmotion.intake;

import com.valueinmotion.account.StoreException;
import java.util.List;

/** Where what a person has said of the columns of files is kept. */
public interface MappingStore {
  /**
   * Keeps it; what was said before of files with these headers is forgotten.
   *
   * @param fingerprint of the headers
   * @param title what a person calls such files
   * @param yaml the format they are read by
   */
  void remember(String fingerprint, String title, String yaml) throws StoreException;

  /** All, by title. */
  List<Remembered> all() throws StoreException;

  /** Forgets it; whether there was something to forget. */
  boolean forget(String fingerprint) throws StoreException;

  /** What was said of files with such headers. */
  record Remembered(String fingerprint, String title, String yaml) {}
}
