package com.valueinmotion.agent;

/**
 * Someone who knows one thing about accounts: says what it needs to know, what it finds with
 * evidence, and what it proposes. Pure; works without a model.
 */
public interface Agent {
  /** One word, as policy files and the command line name it. */
  String name();

  Report look(AccountFacts facts);
}
