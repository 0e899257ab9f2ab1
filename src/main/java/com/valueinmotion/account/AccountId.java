package com.valueinmotion.account;

/**
 * Our own name for an account: the reference that first introduced it, as {@code system:value},
 * such as {@code salesforce:001x0000002xLCVAA2} or {@code name:acme}. Stable across imports and
 * machines.
 */
public record AccountId(String value) implements Comparable<AccountId> {
  public static AccountId of(AccountRef ref) {
    return new AccountId(ref.system() + ":" + ref.value());
  }

  @Override
  public int compareTo(AccountId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
