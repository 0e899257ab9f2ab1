package com.valueinmotion.console;

import com.valueinmotion.workbench.Template;
import com.valueinmotion.workbench.Templates;
import com.valueinmotion.workbench.WorkbenchException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "template",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Write an empty file to fill: a header, and a guide to its columns.",
      "Without a kind, lists the kinds. Without --to, prints a CSV; the guide goes to standard"
          + " error."
    })
final class TemplateCommand implements Callable<Integer> {
  private static final String ALL = "all";

  private final Output out;

  @Parameters(arity = "0..1", paramLabel = "KIND", description = "The kind, or all.")
  private @Nullable String kind;

  @Option(
      names = "--to",
      paramLabel = "FILE",
      description = "A file that ends with .csv or .xlsx; of all, a folder.")
  private @Nullable Path to;

  @Option(names = "--xlsx", description = "Of all: workbooks instead of CSV files.")
  private boolean workbooks;

  @Option(names = "--force", description = "Replace files that are there.")
  private boolean force;

  @Spec private CommandSpec spec = CommandSpec.create();

  TemplateCommand(Output out) {
    this.out = out;
  }

  @Override
  public Integer call() throws WorkbenchException {
    Templates templates = Templates.load();
    if (kind == null) {
      templates.all().forEach(each -> out.result(each.name() + "\n"));
      return Exit.DONE;
    }
    return kind.equals(ALL) ? all(templates) : one(templates, kind);
  }

  private int one(Templates templates, String name) throws WorkbenchException {
    Template template =
        templates
            .find(name)
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(),
                        "There is no template "
                            + name
                            + "; there are "
                            + templates.all().stream()
                                .map(Template::name)
                                .collect(Collectors.joining(", "))));
    if (to == null) {
      out.result(Templates.csv(template));
    } else {
      out.message("Wrote " + write(templates, template, to));
    }
    out.message(Templates.guide(template).stripTrailing());
    return Exit.DONE;
  }

  private int all(Templates templates) throws WorkbenchException {
    if (to == null) {
      throw new ParameterException(spec.commandLine(), "Say where: template all --to FOLDER");
    }
    for (Template template : templates.all()) { // all or none, as far as can be known
      Path file = file(to, template);
      if (!force && Files.exists(file)) {
        throw new WorkbenchException(file + " is there already. Nothing was written; say --force.");
      }
    }
    for (Template template : templates.all()) {
      out.message("Wrote " + write(templates, template, file(to, template)));
    }
    return Exit.DONE;
  }

  private Path file(Path folder, Template template) {
    return folder.resolve(template.name() + (workbooks ? ".xlsx" : ".csv"));
  }

  private Path write(Templates templates, Template template, Path file) throws WorkbenchException {
    if (!force && Files.exists(file)) {
      throw new WorkbenchException(file + " is there already. Nothing was written; say --force.");
    }
    return templates.write(template, file, force);
  }
}
