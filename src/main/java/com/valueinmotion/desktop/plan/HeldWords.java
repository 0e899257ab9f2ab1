package com.valueinmotion.desktop.plan;

import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;

/** From a verdict to its words in the fields, and from what is held to the next. */
final class HeldWords {
  private final VerdictList list;
  private final TextField subject;
  private final TextArea editor;
  private final Runnable edit;

  /**
   * @param edit brings the fields up
   */
  HeldWords(VerdictList list, TextField subject, TextArea editor, Runnable edit) {
    this.list = list;
    this.subject = subject;
    this.editor = editor;
    this.edit = edit;
  }

  /** Selects its words. Where they have moved meanwhile, they are looked for. */
  void select(DraftPage.Line line) {
    if (line.where() == DraftPage.Where.ELSEWHERE || line.words().isEmpty()) {
      return;
    }
    edit.run();
    TextInputControl field = field(line);
    int at =
        field.getText().startsWith(line.words(), line.start())
            ? line.start()
            : field.getText().indexOf(line.words());
    if (at >= 0) {
      field.selectRange(at + line.words().length(), at);
    }
  }

  /**
   * To the next words that are held (1), or to those before (−1): selected, so that typing mends
   * them. What only the model wrote has its line and no words here.
   *
   * @return whether anything is held
   */
  boolean go(int by) {
    return list.toHeld(by)
        .map(
            line -> {
              if (line.where() == DraftPage.Where.ELSEWHERE) {
                list.requestFocus();
              } else {
                edit.run();
                field(line).requestFocus();
                select(line);
              }
              return line;
            })
        .isPresent();
  }

  private TextInputControl field(DraftPage.Line line) {
    return line.where() == DraftPage.Where.SUBJECT ? subject : editor;
  }
}
