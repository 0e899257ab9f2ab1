package com.valueinmotion.agent;

/**
 * Someone who knows one thing about accounts: says what it needs to know, what it finds with
 * evidence, and what it proposes. Pure; works without a model.
 */
public interface Agent {
  /** The name of the agent whose plan is for the account as a whole. */
  String FOR_THE_ACCOUNT = "risk";

  /** One word, as policy files and the command line name it. */
  String name();

  Report look(AccountFacts facts);
}
