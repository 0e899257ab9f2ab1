package com.valueinmotion.account;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Where accounts are read from. */
public interface AccountStore {
  /**
   * Shows every account known by then, each as soon as it is complete, in an order nobody may rely
   * on. All are of one moment, whatever is written meanwhile; and no more are held than the visitor
   * holds. What the visitor throws ends the reading.
   */
  void each(AsOf asOf, Consumer<AccountHistory> visitor) throws StoreException;

  /** Every account known by then, in order of id. */
  default List<AccountHistory> histories(AsOf asOf) throws StoreException {
    List<AccountHistory> all = new ArrayList<>();
    each(asOf, all::add);
    all.sort(Comparator.comparing(AccountHistory::id));
    return Collections.unmodifiableList(all);
  }

  Optional<AccountHistory> history(AccountId id, AsOf asOf) throws StoreException;

  /**
   * The accounts a person may mean by a word: exactly this id, this id of another system, or this
   * name (folded). Empty where none fits, several where the name is shared.
   */
  List<AccountId> find(String word) throws StoreException;
}
