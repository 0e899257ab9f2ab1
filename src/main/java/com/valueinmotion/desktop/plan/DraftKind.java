package com.valueinmotion.desktop.plan;

import com.valueinmotion.language.draft.Artefact;

/** What can be drafted beside a plan, in the order of the choice. */
public enum DraftKind {
  MAIL("Mail", Artefact.MAIL, "for the customer"),
  BRIEF("Brief", Artefact.BRIEF, "for ourselves"),
  QBR("QBR", Artefact.QBR, "for the customer"),
  DIAGNOSIS("Diagnosis", Artefact.DIAGNOSIS, "for ourselves");

  private final String title;
  private final Artefact artefact;
  private final String reader;

  DraftKind(String title, Artefact artefact, String reader) {
    this.title = title;
    this.artefact = artefact;
    this.reader = reader;
  }

  public String title() {
    return title;
  }

  /** As it stands within a sentence: "mail", "QBR". */
  public String word() {
    return this == QBR ? title : artefact.word();
  }

  public Artefact artefact() {
    return artefact;
  }

  /** "for the customer", "for ourselves". */
  public String reader() {
    return reader;
  }
}
