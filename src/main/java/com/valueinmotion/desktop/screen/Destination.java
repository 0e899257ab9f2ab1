package com.valueinmotion.desktop.screen;

import com.valueinmotion.account.AccountId;

/** Where a person can go. */
public sealed interface Destination {
  record Portfolio() implements Destination {}

  record Account(AccountId id) implements Destination {}

  record Plan(AccountId id) implements Destination {}

  record Import() implements Destination {}
}
