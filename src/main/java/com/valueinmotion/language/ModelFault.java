package com.valueinmotion.language;

/**
 * Why a model gave no answer. The message says what happened, what is safe, and what to do; drafts
 * go on from the template.
 */
public final class ModelFault extends Exception {
  private static final long serialVersionUID = 1L;

  private final Kind kind;

  /**
   * @param message whole sentences for a person
   */
  public ModelFault(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  public ModelFault(Kind kind, String message, Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }

  /** Whether the same question may work in a moment. */
  public boolean isPassing() {
    return switch (kind) {
      case BUSY, SLOW, STALLED, CUT_SHORT, SERVER_FAILED -> true;
      default -> false;
    };
  }

  /** What went wrong. */
  public enum Kind {
    /** Nothing answers at the address. */
    NO_SERVER,
    /** The server has no model of that name. */
    NO_MODEL,
    /** It would run on another machine, and that was not allowed. */
    NOT_LOCAL,
    /** Nobody has agreed that text leaves this laptop for this store. */
    NO_CONSENT,
    /** The server would not take the key. */
    NOT_ALLOWED,
    /** The server has too much to do. */
    BUSY,
    /** No first token in time. */
    SLOW,
    /** It stopped in the middle. */
    STALLED,
    /** The stream ended, or broke, before the answer did. */
    CUT_SHORT,
    /** What came is not the protocol. */
    GARBLED,
    /** The answer went on and on. */
    TOO_LONG,
    /** The prompt does not fit into what the model can see. */
    DOES_NOT_FIT,
    /** The server says that we asked wrongly. */
    BAD_REQUEST,
    /** The server says that it failed. */
    SERVER_FAILED,
    /** The answer is not what was asked for: no JSON, or not by the schema. */
    WRONG_SHAPE,
    /** A person, or the end of the program, stopped it. */
    CANCELLED
  }
}
