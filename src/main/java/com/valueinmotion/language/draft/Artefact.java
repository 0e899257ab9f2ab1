package com.valueinmotion.language.draft;

import com.valueinmotion.language.evidence.Audience;

/** What is written. */
public enum Artefact {
  /** A mail to somebody at the customer. */
  MAIL("mail", "correspondent", Audience.CUSTOMER),
  /** The wording of a plan, which the customer may read. */
  PLAN("plan", "strategist", Audience.CUSTOMER),
  /** What is said in a quarterly business review. */
  QBR("qbr", "qbr-narrator", Audience.CUSTOMER),
  /** A renewal brief, for ourselves. */
  BRIEF("brief", "renewal-briefer", Audience.INTERNAL),
  /** Why an account stands where it stands, for ourselves. */
  DIAGNOSIS("diagnosis", "diagnostician", Audience.INTERNAL);

  private final String word;
  private final String prompt;
  private final Audience audience;

  Artefact(String word, String prompt, Audience audience) {
    this.word = word;
    this.prompt = prompt;
    this.audience = audience;
  }

  /** As the command line calls it. */
  public String word() {
    return word;
  }

  /** The prompt that asks for it. */
  public String prompt() {
    return prompt;
  }

  public Audience audience() {
    return audience;
  }
}
