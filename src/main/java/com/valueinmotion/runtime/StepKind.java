package com.valueinmotion.runtime;

/** What a step of a run was. */
public enum StepKind {
  /** The node was carried out. */
  DONE,
  /** The node was answered from an earlier step with the same inputs. */
  CACHED,
  /** The node began to wait. */
  WAITS,
  /** The node heard what it waited for. */
  RESUMED,
  /** A signal came that nothing waits for any more. */
  IGNORED,
  /** An attempt failed; there will be another. */
  FAILED,
  /** The last attempt failed; a person is asked. */
  STUCK,
  /** The run goes on by another version of the graph. */
  MIGRATED
}
