package com.valueinmotion.diagnosis;

/** Something in a policy that does not make sense, and where in its tree. */
final class PolicyFault extends IllegalArgumentException {
  private final String pointer;

  /**
   * @param pointer such as {@code /bands/HIGH}
   */
  PolicyFault(String pointer, String problem) {
    super(problem);
    this.pointer = pointer;
  }

  String pointer() {
    return pointer;
  }

  /** Throws unless it holds. */
  static void unless(boolean holds, String pointer, String problem) {
    if (!holds) {
      throw new PolicyFault(pointer, problem);
    }
  }
}
