package com.valueinmotion.plan;

import com.valueinmotion.account.AccountId;
import com.valueinmotion.account.StoreException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where plans and decisions are kept. Nothing is ever overwritten. */
public interface PlanStore {
  /** The newest version of the account's newest plan. */
  Optional<Plan> latest(AccountId account) throws StoreException;

  /** All versions, oldest first. */
  List<Version> versions(String plan) throws StoreException;

  /** Adds a version; refused where this version is already there with other content. */
  void save(Plan plan, Instant at) throws StoreException;

  /** All decisions on a plan, oldest first. */
  List<PlanDecision> decisions(String plan) throws StoreException;

  void record(PlanDecision decision) throws StoreException;

  /** A version and when it was saved. */
  record Version(Plan plan, Instant savedAt) {}
}
