package com.valueinmotion.desktop.plan;

import com.valueinmotion.document.PlanMail;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The mail a plan becomes, exactly as it would be exported. */
public final class MailPane extends VBox {
  private final Label hint = label("", "plan-notice", "grid-12");
  private final Label recipients = label("", "grid-12");
  private final Label subject = label("", "strong");
  private final TextArea text = new TextArea();

  public MailPane() {
    getStyleClass().add("plan-mail");
    HBox head =
        new HBox(
            8,
            label("The plan's mail", "pane-title"),
            label("as Export writes it: no risk, no index", "label-11", "muted"));
    head.setAlignment(Pos.CENTER_LEFT);
    text.setEditable(false);
    text.setWrapText(true);
    text.setAccessibleText("The plan's mail");
    hint.setMinHeight(USE_PREF_SIZE);
    hint.managedProperty().bind(hint.visibleProperty());
    VBox.setVgrow(text, Priority.ALWAYS);
    getChildren().setAll(hint, head, recipients, subject, text);
  }

  void show(PlanMail mail) {
    recipients.setText(
        mail.recipients().isEmpty()
            ? "To: nobody yet; no contact with an address is on file"
            : "To: "
                + mail.recipients().stream()
                    .map(person -> person.name() + " <" + person.email() + ">")
                    .collect(Collectors.joining("; Cc: ")));
    subject.setText(mail.subject());
    text.setText(mail.text());
  }

  /** What else could be had; empty for nothing. */
  void hint(String told) {
    hint.setText(told);
    hint.setVisible(!told.isEmpty());
  }

  /** As it would be copied. */
  String words() {
    return subject.getText() + "\n\n" + text.getText();
  }

  private static Label label(String text, String... styles) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().addAll(styles);
    return label;
  }
}
