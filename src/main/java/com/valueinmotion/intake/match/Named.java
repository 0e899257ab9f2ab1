package com.valueinmotion.intake.match;

import com.valueinmotion.account.AccountRef;
import org.jspecify.annotations.Nullable;

/**
 * An account as files name it.
 *
 * @param id which one it is, for whoever asked
 * @param introducedAt when a row about the account itself first came; {@link #NEVER} where none did
 * @param foldedName its latest name, folded; null where none is known
 * @param domain the domain of its latest website, null where none is known
 */
public record Named(
    long id,
    AccountRef ref,
    long introducedAt,
    @Nullable String foldedName,
    @Nullable String domain) {
  /** Of names that only other rows use. */
  public static final long NEVER = Long.MAX_VALUE;

  boolean introduced() {
    return introducedAt != NEVER;
  }

  /** The account it would be alone. */
  String alone() {
    return ref.system() + ":" + ref.value();
  }
}
