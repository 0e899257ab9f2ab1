package com.valueinmotion.account;

/** What kind of value a key holds. */
public enum ValueKind {
  NUMBER,
  FLAG,
  DAY,
  WORDS,
  MONEY
}
