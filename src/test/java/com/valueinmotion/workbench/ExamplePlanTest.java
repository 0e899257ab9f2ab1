package com.valueinmotion.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.account.AccountId;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The exported plan in {@code examples/plans} is what the product exports from the sample portfolio
 * today. {@code -Dexamples.write=true} writes it anew.
 */
class ExamplePlanTest {
  private static final Path EXAMPLES = Path.of("examples", "plans");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T09:12:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;

  @Test
  void isTheOneTheProductExports() throws Exception {
    try (Workbench sample = SamplePortfolio.open(folder.resolve("sample.db"), CLOCK)) {
      AccountId halden = sample.accounts().find("Halden Freight").getFirst();
      PlanView view = sample.plans().open(halden, sample.asOf());
      PlanView approved = sample.plans().approve(view.plan(), "Ana Ruiz", sample.asOf());
      Path target = Boolean.getBoolean("examples.write") ? EXAMPLES : folder;
      Path md = sample.export().to(target.resolve("halden-freight.md"), approved, true);
      Path eml = sample.export().to(target.resolve("halden-freight.eml"), approved, true);

      assertThat(Files.readString(md))
          .isEqualTo(Files.readString(EXAMPLES.resolve("halden-freight.md")));
      assertThat(text(eml)).isEqualTo(text(EXAMPLES.resolve("halden-freight.eml")));
    }
  }

  /** Subject, people, text and HTML; the boundary between the parts differs from time to time. */
  private static String text(Path eml) throws Exception {
    try (InputStream in = Files.newInputStream(eml)) {
      MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()), in);
      MimeMultipart parts = (MimeMultipart) mail.getContent();
      return String.join(
          "\n",
          mail.getSubject(),
          Arrays.toString(mail.getAllRecipients()),
          mail.getHeader("Date", null),
          parts.getBodyPart(0).getContent().toString(),
          parts.getBodyPart(1).getContent().toString());
    } catch (IOException e) {
      throw new AssertionError(eml + " cannot be read", e);
    }
  }
}
