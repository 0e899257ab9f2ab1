package com.valueinmotion.console;

import com.valueinmotion.account.AccountRef;
import com.valueinmotion.account.StoreException;
import com.valueinmotion.intake.match.MatchQuestion;
import com.valueinmotion.intake.match.MatchStore;
import com.valueinmotion.intake.match.MatchStore.Answer;
import com.valueinmotion.intake.match.MatchStore.Verdict;
import com.valueinmotion.workbench.Workbench;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "match",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "List names that may be one account, and those that are; or say of two what they are.",
      "A name is written as it is listed: salesforce:0018d…, \"name:halden freight\"."
    })
final class MatchCommand implements Callable<Integer> {
  private final Output out;

  @Mixin private StoreOption store = new StoreOption();

  @Parameters(paramLabel = "NAME", arity = "0..2", description = "Two names of accounts.")
  private List<String> names = new ArrayList<>();

  @Option(
      names = "--as",
      paramLabel = "same|different|open",
      description = "What they are; open takes back what was said.")
  private @Nullable Verdict verdict;

  @Spec private CommandSpec spec = CommandSpec.create();

  MatchCommand(Output out) {
    this.out = out;
  }

  @Override
  public Integer call() throws Exception {
    Verdict said = verdict;
    if ((names.size() == 2) != (said != null) || names.size() == 1) {
      throw new ParameterException(
          spec.commandLine(), "give two names and --as same, different or open; or nothing at all");
    }
    try (Workbench workbench = store.openExisting()) {
      MatchStore matches = workbench.matches();
      if (said == null) {
        out.result(listed(matches));
      } else {
        AccountRef one = known(matches, names.getFirst());
        AccountRef other = known(matches, names.getLast());
        if (one.equals(other)) {
          throw new ParameterException(spec.commandLine(), "give two different names");
        }
        List<String> linked =
            matches.answer(new Answer(one, other, said, Instant.now(), workbench.person()));
        out.result(linked.isEmpty() ? "Kept. Nothing changed hands.\n" : "");
        linked.forEach(line -> out.result(line + "\n"));
      }
      return Exit.DONE;
    }
  }

  private AccountRef known(MatchStore matches, String text) throws StoreException {
    AccountRef ref = ref(text);
    if (!matches.isKnown(ref)) {
      throw new ParameterException(
          spec.commandLine(), "no row names an account \"" + text + "\"; `match` lists names");
    }
    return ref;
  }

  private AccountRef ref(String text) {
    int colon = text.indexOf(':');
    if (colon <= 0 || colon == text.length() - 1) {
      throw new ParameterException(
          spec.commandLine(), "\"" + text + "\" is no name of an account as `match` lists them");
    }
    String system = text.substring(0, colon);
    String value = text.substring(colon + 1);
    return system.equals(AccountRef.BY_NAME)
        ? AccountRef.byName(value)
        : new AccountRef(system, value);
  }

  private static String listed(MatchStore matches) throws Exception {
    StringBuilder text = new StringBuilder();
    for (MatchQuestion question : matches.questions()) {
      text.append(written(question.subject())).append(" (").append(question.name()).append(")\n");
      question
          .candidates()
          .forEach(
              candidate ->
                  text.append("    may be ")
                      .append(written(candidate.ref()))
                      .append(" (")
                      .append(candidate.name())
                      .append("): ")
                      .append(candidate.why())
                      .append('\n'));
    }
    matches
        .joined()
        .forEach(
            joined ->
                text.append("one account: ")
                    .append(
                        joined.refs().stream()
                            .map(MatchCommand::written)
                            .collect(Collectors.joining(", ")))
                    .append('\n'));
    return text.isEmpty()
        ? "Every name is an account of its own, and no two are alike.\n"
        : text.toString();
  }

  private static String written(AccountRef ref) {
    return ref.system() + ":" + ref.value();
  }
}
