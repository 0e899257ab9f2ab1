package com.valueinmotion.account;

import java.util.List;
import java.util.Optional;

/** Where accounts are read from. */
public interface AccountStore {
  /** Every account known by then, in order of id. */
  List<AccountHistory> histories(AsOf asOf) throws StoreException;

  Optional<AccountHistory> history(AccountId id, AsOf asOf) throws StoreException;

  /**
   * The accounts a person may mean by a word: exactly this id, this id of another system, or this
   * name (folded). Empty where none fits, several where the name is shared.
   */
  List<AccountId> find(String word) throws StoreException;
}
