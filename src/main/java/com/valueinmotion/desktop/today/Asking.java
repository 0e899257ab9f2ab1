package com.valueinmotion.desktop.today;

/** What a decision still has to be told before it is made. */
public enum Asking {
  NOTHING,
  /** Why it is rejected. */
  REJECT,
  /** Why a data request is gone on without. */
  GO_ON,
  /** Until which day it is put off. */
  SNOOZE
}
