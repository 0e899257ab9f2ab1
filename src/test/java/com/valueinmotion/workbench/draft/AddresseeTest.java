package com.valueinmotion.workbench.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.account.AccountId;
import com.valueinmotion.account.AsOf;
import com.valueinmotion.language.draft.Artefact;
import com.valueinmotion.language.drafter.SavedDraft;
import com.valueinmotion.language.drafter.Watch;
import com.valueinmotion.language.evidence.Person;
import com.valueinmotion.language.ground.Verdict;
import com.valueinmotion.workbench.SamplePortfolio;
import com.valueinmotion.workbench.Workbench;
import com.valueinmotion.workbench.draft.DraftText.Wish;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom a mail was written to is kept with it. */
final class AddresseeTest {
  @TempDir Path folder;

  @Test
  void anEditIsHeldToThePersonTheMailWasWrittenTo() throws Exception {
    try (Workbench workbench = SamplePortfolio.open(folder.resolve("s.db"), Clock.systemUTC())) {
      AsOf asOf = workbench.asOf();
      AccountId halden = workbench.accounts().find("Halden Freight").getFirst();
      DraftText drafts = workbench.drafts();
      String second =
          drafts.pack(new Wish(halden, Artefact.MAIL, null, null, ""), asOf).people().stream()
              .filter(person -> !person.addressed())
              .map(Person::name)
              .findFirst()
              .orElseThrow();
      SavedDraft mail =
          drafts
              .draft(new Wish(halden, Artefact.MAIL, second, Models.NONE, ""), asOf, Watch.NOBODY)
              .saved();
      assertThat(mail.to()).isEqualTo(second);
      assertThat(mail.wording().text()).startsWith("Hello " + second.split(" ", 2)[0]);

      SavedDraft edited =
          drafts.edit(
              mail, mail.wording().subject(), mail.wording().text() + "\n\nThank you!", asOf);

      assertThat(edited.verdicts()).noneMatch(Verdict::blocks);
      assertThat(edited.to()).isEqualTo(second);
      assertThat(drafts.latest(halden, Artefact.MAIL)).contains(edited);
    }
  }

  @Test
  void whereThePersonIsNoLongerKnownAnEditIsKeptAllTheSame() throws Exception {
    try (Workbench workbench = SamplePortfolio.open(folder.resolve("s.db"), Clock.systemUTC())) {
      AsOf asOf = workbench.asOf();
      AccountId halden = workbench.accounts().find("Halden Freight").getFirst();
      DraftText drafts = workbench.drafts();
      SavedDraft mail =
          drafts
              .draft(new Wish(halden, Artefact.MAIL, null, Models.NONE, ""), asOf, Watch.NOBODY)
              .saved();
      SavedDraft gone =
          new SavedDraft(
              mail.id(),
              mail.account(),
              mail.artefact(),
              "Somebody Who Left",
              mail.at(),
              mail.by(),
              mail.origin(),
              mail.because(),
              mail.model(),
              mail.prompt(),
              mail.wording(),
              mail.verdicts(),
              mail.held());

      SavedDraft edited = drafts.edit(gone, "Mine", "All mine.", asOf);

      assertThat(edited.wording().text()).isEqualTo("All mine.");
    }
  }
}
