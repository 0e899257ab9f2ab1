package com.valueinmotion.runtime;

/** What is to be done next with a run. */
public sealed interface Command {
  /** Carry a node out. */
  record Begin(String node, int attempt) implements Command {}

  /** Tell a waiting node. */
  record Resume(String node, Signal signal) implements Command {}

  /** A person has said of an effect whether it was done. */
  record Settle(String effect, boolean done, Signal signal) implements Command {}

  /** Try a node again that was given up. */
  record TryAgain(String node, Signal signal) implements Command {}

  /** Nothing waits for it. */
  record Ignore(Signal signal) implements Command {}
}
