package com.valueinmotion.console;

import com.valueinmotion.account.AsOf;
import com.valueinmotion.language.Call;
import com.valueinmotion.language.draft.Artefact;
import com.valueinmotion.language.drafter.Watch;
import com.valueinmotion.workbench.Workbench;
import com.valueinmotion.workbench.draft.DraftText.Order;
import com.valueinmotion.workbench.draft.DraftText.Wish;
import com.valueinmotion.workbench.draft.DraftText.Written;
import com.valueinmotion.workbench.draft.Models;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "draft",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Draft a text for an account: by a language model on this laptop, checked against the"
            + " evidence, or by the template.")
final class DraftCommand implements Callable<Integer> {
  private final Output out;

  @Mixin private StoreOption store = new StoreOption();
  @Mixin private AsOfOption asOf = new AsOfOption();

  @Parameters(paramLabel = "ACCOUNT", description = "A name or an id.")
  private String word = "";

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "${COMPLETION-CANDIDATES}; mail unless said otherwise.")
  private Artefact kind = Artefact.MAIL;

  @Option(names = "--to", paramLabel = "PERSON", description = "Who at the account a mail goes to.")
  private @Nullable String to;

  @Option(
      names = "--model",
      paramLabel = "NAME",
      description =
          "The model that writes, \"" + Models.NONE + "\" for the template; else the chosen one.")
  private @Nullable String model;

  @Option(names = "--say", paramLabel = "TEXT", description = "What you want besides.")
  private String more = "";

  @Option(names = "--json", description = "Print the draft, its verdicts and its calls as JSON.")
  private boolean json;

  DraftCommand(Output out) {
    this.out = out;
  }

  @Override
  public Integer call() throws Exception {
    try (Workbench workbench = store.openExisting()) {
      AsOf day = asOf.of(workbench);
      Wish wish = new Wish(AccountArgument.find(workbench, word), kind, to, model, more);
      Growing growing = new Growing();
      Written written = workbench.drafts().draft(wish, day, growing);
      List<Order> orders = workbench.drafts().orders(wish.account(), day);
      if (json) {
        out.result(DraftJson.of(written, orders));
      } else {
        if (growing.shown) {
          out.over("");
        }
        out.result(DraftPrint.text(written));
        out.message(DraftPrint.foot(written, orders));
      }
      return Exit.DONE;
    }
  }

  /** How many words there are; what is printed in the end has been checked. */
  private final class Growing implements Watch {
    private boolean shown;

    @Override
    public void words(String soFar) {
      if (!json) {
        shown = true;
        out.over("Writing: " + soFar.split("\\s+", -1).length + " words, not checked yet");
      }
    }

    @Override
    public void asking(Call call) {
      // The console waits; Ctrl+C ends the program, and nothing was changed.
    }
  }
}
