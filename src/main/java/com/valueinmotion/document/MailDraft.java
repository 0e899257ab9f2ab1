package com.valueinmotion.document;

import com.valueinmotion.plan.Plan;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Properties;

/**
 * A mail as an .eml file that mail programs open as a draft: RFC 5322 with {@code X-Unsent: 1},
 * text and HTML as alternatives, no sender, so that the program fills in the person's own.
 */
public final class MailDraft {
  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  private MailDraft() {}

  /**
   * The file's bytes. Addresses that are none are left out of the header, which a draft allows.
   *
   * @param written for the Date header
   */
  public static byte[] render(PlanMail mail, Instant written) {
    try {
      MimeMessage message = new Draft(Session.getInstance(new Properties()));
      message.setHeader("X-Unsent", "1");
      message.setSentDate(Date.from(written));
      message.setSubject(oneLine(mail.subject()), UTF_8);
      List<InternetAddress> people =
          mail.recipients().stream().flatMap(r -> address(r).stream()).toList();
      if (!people.isEmpty()) {
        message.setRecipient(Message.RecipientType.TO, people.getFirst());
        for (InternetAddress other : people.subList(1, people.size())) {
          message.addRecipient(Message.RecipientType.CC, other);
        }
      }
      MimeMultipart alternatives = new MimeMultipart("alternative");
      alternatives.addBodyPart(part(mail.text(), "plain"));
      alternatives.addBodyPart(part(mail.html(), "html"));
      message.setContent(alternatives);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      message.writeTo(bytes);
      return bytes.toByteArray();
    } catch (MessagingException | IOException e) {
      throw new IllegalStateException("a mail of our own making could not be written", e);
    }
  }

  private static MimeBodyPart part(String text, String subtype) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setText(text, UTF_8, subtype);
    part.setHeader("Content-Transfer-Encoding", "quoted-printable");
    return part;
  }

  private static List<InternetAddress> address(Plan.Recipient person) {
    try {
      InternetAddress address = new InternetAddress(oneLine(person.email()), true);
      address.setPersonal(oneLine(person.name()), UTF_8);
      return List.of(address);
    } catch (AddressException | UnsupportedEncodingException e) {
      return List.of();
    }
  }

  /** A header is one line, whatever a file says a person is called. */
  private static String oneLine(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ").strip();
  }

  /** A draft has no Message-ID: the program that sends it gives it one. */
  private static final class Draft extends MimeMessage {
    Draft(Session session) {
      super(session);
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      removeHeader("Message-ID");
    }
  }
}
