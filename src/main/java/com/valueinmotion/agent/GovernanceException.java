package com.valueinmotion.agent;

/** A policy or graph of the agents that cannot be used: where and what is wrong. */
public final class GovernanceException extends Exception {
  public GovernanceException(String message) {
    super(message);
  }
}
