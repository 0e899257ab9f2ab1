package com.valueinmotion.workbench.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.account.AccountHistory;
import com.valueinmotion.account.AsOf;
import com.valueinmotion.language.Tokens;
import com.valueinmotion.language.draft.Artefact;
import com.valueinmotion.language.draft.Origin;
import com.valueinmotion.language.drafter.Watch;
import com.valueinmotion.language.evidence.Pack;
import com.valueinmotion.language.ground.Verdict;
import com.valueinmotion.language.prompt.PromptWriter;
import com.valueinmotion.workbench.ProductRules;
import com.valueinmotion.workbench.SamplePortfolio;
import com.valueinmotion.workbench.Workbench;
import com.valueinmotion.workbench.draft.DraftText.Wish;
import com.valueinmotion.workbench.draft.DraftText.Written;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drafts of every account of the sample portfolio, without a model. */
final class SampleDraftsTest {
  @TempDir Path folder;

  @Test
  void theTemplateOfEveryAccountAndKindCanBeApproved() throws Exception {
    List<String> held = new ArrayList<>();
    int drafts = 0;
    try (Workbench workbench = open()) {
      AsOf asOf = workbench.asOf();
      for (AccountHistory account : workbench.accounts().histories(asOf)) {
        for (Artefact artefact : Artefact.values()) {
          Written written =
              workbench
                  .drafts()
                  .draft(
                      new Wish(account.id(), artefact, null, Models.NONE, ""), asOf, Watch.NOBODY);
          drafts++;
          assertThat(written.draft().origin()).isEqualTo(Origin.TEMPLATE);
          assertThat(written.draft().because()).isEmpty();
          assertThat(written.draft().wording().passages()).isNotEmpty();
          for (Verdict verdict : written.draft().verdicts().blocking()) {
            held.add(account.name() + " " + artefact + " " + verdict);
          }
        }
      }
      assertThat(workbench.writing().spans().all()).as("nobody was asked").isEmpty();
    }
    held.forEach(System.out::println);

    assertThat(drafts).isEqualTo(40 * Artefact.values().length);
    assertThat(held).isEmpty();
  }

  @Test
  void thePromptOfTheBusiestAccountFitsAndMostOfItIsShared() throws Exception {
    PromptWriter writer = new PromptWriter(Tokens::atMost);
    ProductRules rules = ProductRules.load();
    try (Workbench workbench = open()) {
      AsOf asOf = workbench.asOf();
      for (Artefact artefact : Artefact.values()) {
        int most = 0;
        int stable = 0;
        int leftOut = 0;
        String busiest = "";
        for (AccountHistory account : workbench.accounts().histories(asOf)) {
          Pack pack =
              workbench.drafts().pack(new Wish(account.id(), artefact, null, null, ""), asOf);
          PromptWriter.Written written =
              writer.write(rules.prompts().of(artefact.prompt()), pack, "");
          if (written.tokens() > most) {
            most = written.tokens();
            stable = written.stable();
            leftOut = written.evidence().leftOut().size();
            busiest = account.name();
          }
        }
        System.out.printf(
            Locale.ROOT,
            "prompt for a %s: %d tokens at most (%s), %d of them shared (%d%%), %d facts left"
                + " out%n",
            artefact.word(),
            most,
            busiest,
            stable,
            100 * stable / most,
            leftOut);
        assertThat(most).isLessThanOrEqualTo(2500);
        assertThat(stable * 100).isGreaterThanOrEqualTo(most * 60);
      }
    }
  }

  private Workbench open() throws Exception {
    return SamplePortfolio.open(folder.resolve("s.db"), Clock.systemUTC());
  }
}
