package com.valueinmotion.desktop.shell;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What the frame says of the store, the policy and the model.
 *
 * @param store the file's name
 * @param sample whether it holds the sample portfolio
 * @param lastImport null before the first
 * @param policy the hash of the policy; its first seven letters are shown
 * @param model "qwen2.5:7b, local", or "No model: template drafts"
 * @param leaves where drafts' facts go, outside this laptop; empty where nothing leaves it
 * @param asOf the day everything is seen from; null where nothing is diagnosed yet
 * @param toReview how many entries wait for a decision; null where not known
 * @param accounts how many; null where not known
 * @param plans how many; null where not known
 * @param driver who drives the store while this window watches; empty where this one drives
 */
public record ShellStatus(
    String store,
    boolean sample,
    @Nullable LocalDateTime lastImport,
    String policy,
    String model,
    String leaves,
    @Nullable LocalDate asOf,
    @Nullable Integer toReview,
    @Nullable Integer accounts,
    @Nullable Integer plans,
    String driver) {
  /** The same with as many to review. */
  public ShellStatus withToReview(int entries) {
    return new ShellStatus(
        store, sample, lastImport, policy, model, leaves, asOf, entries, accounts, plans, driver);
  }

  /** The same, written by another. */
  public ShellStatus writtenBy(String who, String to) {
    return new ShellStatus(
        store, sample, lastImport, policy, who, to, asOf, toReview, accounts, plans, driver);
  }

  /** The same, driven by somebody else; empty for this window. */
  public ShellStatus drivenBy(String who) {
    return new ShellStatus(
        store, sample, lastImport, policy, model, leaves, asOf, toReview, accounts, plans, who);
  }
}
