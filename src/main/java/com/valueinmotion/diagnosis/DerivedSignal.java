package com.valueinmotion.diagnosis;

import com.valueinmotion.account.AccountHistory;
import java.util.Optional;

/**
 * Computes one signal from raw rows. Small, pure, and with its formula's source in its docstring.
 */
public interface DerivedSignal {
  /** The id of the signal in the catalogue. */
  String id();

  /** The reading, or empty where the data is missing or too sparse to say anything. */
  Optional<Reading> derive(AccountHistory history);
}
