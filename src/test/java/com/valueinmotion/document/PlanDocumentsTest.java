package com.valueinmotion.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Entry;
import com.valueinmotion.account.Source;
import com.valueinmotion.diagnosis.Histories;
import com.valueinmotion.plan.Plan;
import com.valueinmotion.plan.PlanAction;
import com.valueinmotion.plan.PlanStatus;
import com.valueinmotion.plan.PlansForTests;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanDocumentsTest {
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
  private final Plan plan = PlansForTests.planFor(PlansForTests.troubled());

  @Test
  void theMailOpensAsADraftWithTextAndHtml() throws Exception {
    byte[] bytes = MailDraft.render(PlanMail.of(plan), NOON);
    MimeMessage mail = parse(bytes);

    assertThat(mail.getHeader("X-Unsent")).containsExactly("1");
    assertThat(mail.getFrom()).isNull();
    assertThat(mail.getMessageID()).isNull();
    assertThat(mail.getSentDate().toInstant()).isEqualTo(NOON);
    assertThat(mail.getSubject()).isEqualTo("Test: the next two weeks");
    assertThat(mail.getRecipients(Message.RecipientType.TO))
        .extracting(Address::toString)
        .containsExactly("Mats Ekberg <mats@halden.example>");
    assertThat(mail.getRecipients(Message.RecipientType.CC)).hasSize(1);
    MimeMultipart parts = (MimeMultipart) mail.getContent();
    assertThat(parts.getContentType()).startsWith("multipart/alternative");
    assertThat(parts.getBodyPart(0).getContentType()).isEqualTo("text/plain; charset=UTF-8");
    assertThat(parts.getBodyPart(1).getContentType()).isEqualTo("text/html; charset=UTF-8");
    assertThat(parts.getBodyPart(0).getContent().toString()).contains("Hello Mats Ekberg,");
    assertThat(new String(bytes, StandardCharsets.US_ASCII)).contains("\r\n");
  }

  @Test
  void theCustomerReadsFactsTheyMayKnowAndNothingElse() {
    PlanMail mail = PlanMail.of(plan);

    for (String part : new String[] {mail.subject(), mail.text(), mail.html()}) {
      assertThat(part)
          .doesNotContainIgnoringCase("risk")
          .doesNotContainIgnoringCase("friction")
          .doesNotContainIgnoringCase("HIGH")
          .doesNotContainIgnoringCase("churn")
          .doesNotContain("deal complexity")
          .doesNotContain("roi_score")
          .doesNotContain("ROI")
          .doesNotContain("executive engagement")
          .doesNotContain("412000");
    }
    assertThat(mail.text())
        .contains("Usage score of the last 30 days (0 to 100): 22 (22 November 2026)")
        .contains("Target workflows live: 33%");
    assertThat(plan.evidence()).anyMatch(e -> e.told() == null);
  }

  @Test
  void finishedActionsAreNotProposedAgain() {
    Plan done = plan.withAction("mend-usage", a -> a.withStatus(PlanAction.Status.DONE));
    String title =
        plan.actions().stream()
            .filter(a -> a.id().equals("mend-usage"))
            .findFirst()
            .orElseThrow()
            .title();
    assertThat(PlanMail.of(plan).text()).contains(title);
    assertThat(PlanMail.of(done).text()).doesNotContain(title);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Evil\r\nBcc: everyone@example.com",
        "Evil\nX-Header: 1",
        "<script>alert(1)</script>",
        "Müller & Söhne – GmbH",
      })
  void whateverAnAccountIsCalledStaysInItsPlace(String name) throws Exception {
    Plan named =
        PlansForTests.proposer()
            .propose(
                "p",
                PlansForTests.diagnose(PlansForTests.troubled()),
                PlansForTests.troubled().build());
    Plan evil =
        new Plan(
            "p",
            named.account(),
            name,
            1,
            named.asOf(),
            named.policy(),
            named.motion(),
            named.subject(),
            named.objective(),
            named.level(),
            named.index(),
            named.breaksAt(),
            named.metric(),
            named.checkpoint(),
            named.ends(),
            named.exitCriterion(),
            name,
            java.util.List.of(new Plan.Recipient(name, "a@b.example")),
            named.actions(),
            named.evidence(),
            java.util.List.of());
    MimeMessage mail = parse(MailDraft.render(PlanMail.of(evil), NOON));

    assertThat(mail.getHeader("Bcc")).isNull();
    assertThat(mail.getHeader("X-Header")).isNull();
    assertThat(mail.getSubject()).startsWith(name.replaceAll("\\p{Cntrl}+", " "));
    assertThat(mail.getAllRecipients()).hasSize(1);
    assertThat(PlanMail.of(evil).html()).doesNotContain("<script>");
  }

  @Test
  void anAddressThatIsNoneIsLeftOut() throws Exception {
    Histories odd =
        new Histories()
            .with("usage_30d", new Datum.Quantity(java.math.BigDecimal.TEN), 0)
            .with(
                new Entry.Stakeholder(
                    "k",
                    Source.of("c.csv", 2, "name"),
                    Histories.TODAY,
                    "A",
                    "champion",
                    null,
                    "not an address",
                    1,
                    null,
                    null,
                    null));
    MimeMessage mail = parse(MailDraft.render(PlanMail.of(PlansForTests.planFor(odd)), NOON));
    assertThat(mail.getAllRecipients()).isNull();
  }

  @Test
  void markdownSaysHowItStandsAndCitesEveryFact() {
    String md = PlanMarkdown.render(plan, new PlanStatus.Draft());

    assertThat(md)
        .startsWith("# Test: Recovery")
        .contains("Draft, not approved.")
        .contains("● HIGH");
    assertThat(plan.evidence())
        .allSatisfy(e -> assertThat(md).contains("test.csv row " + e.source().row()));
    assertThat(plan.actions()).allSatisfy(a -> assertThat(md).contains(a.title()));
    assertThat(PlanMarkdown.render(plan.withObjective("a | b\n# c <i>"), new PlanStatus.Draft()))
        .contains("| Objective | a \\| b # c &lt;i> |");
  }

  private static MimeMessage parse(byte[] bytes) throws Exception {
    return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
  }
}
