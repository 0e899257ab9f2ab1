package com.valueinmotion.intake.match;

import com.valueinmotion.account.AccountRef;
import com.valueinmotion.account.ImportStore;
import com.valueinmotion.account.StoreException;
import java.time.Instant;
import java.util.List;

/** Where it is kept which names people said to be one account, or not. */
public interface MatchStore {
  /** What a person says of two names. */
  enum Verdict {
    SAME,
    DIFFERENT,
    /** What was said before is taken back. */
    OPEN
  }

  /**
   * An answer that holds.
   *
   * @param by who gave it
   */
  record Answer(AccountRef one, AccountRef other, Verdict verdict, Instant at, String by) {}

  /**
   * Several names that are one account.
   *
   * @param account the account's id
   * @param name what it is called
   * @param refs all of its names that files use, ids first
   */
  record Joined(String account, String name, List<AccountRef> refs) {
    public Joined {
      refs = List.copyOf(refs);
    }
  }

  /** What only a person can say. */
  List<MatchQuestion> questions() throws StoreException;

  /** The same as it will be after the commit of an import of the same store. */
  List<MatchQuestion> questions(ImportStore.Session session) throws StoreException;

  /** The answers that hold, newest first. */
  List<Answer> answers() throws StoreException;

  /** Accounts that have several ids, or names besides their own, in order of name. */
  List<Joined> joined() throws StoreException;

  /** Whether any row names an account so. */
  boolean isKnown(AccountRef ref) throws StoreException;

  /** Keeps an answer, and links the store's rows by it; what changed hands, in words. */
  List<String> answer(Answer answer) throws StoreException;
}
