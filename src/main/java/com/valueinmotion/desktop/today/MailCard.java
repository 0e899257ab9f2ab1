package com.valueinmotion.desktop.today;

import com.valueinmotion.desktop.control.Texts;
import com.valueinmotion.document.PlanMail;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.VBox;

/** The mail a plan becomes once it is approved, to be read. */
final class MailCard extends VBox {
  MailCard(PlanMail mail) {
    super(6);
    getStyleClass().addAll("card", "mail-card");
    Label text = Texts.wrapped(mail.text(), "text-13");
    text.setAccessibleText("Mail draft: " + mail.text());
    getChildren()
        .setAll(
            Texts.wrapped(recipients(mail), "grid-12", "muted"),
            Texts.wrapped(mail.subject(), "strong"),
            new Separator(),
            text);
  }

  private static String recipients(PlanMail mail) {
    return mail.recipients().isEmpty()
        ? "To nobody yet: no contact with an address is on file"
        : "To "
            + mail.recipients().stream()
                .map(person -> person.name() + " <" + person.email() + ">")
                .collect(Collectors.joining(", Cc "));
  }
}
