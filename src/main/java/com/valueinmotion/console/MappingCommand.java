package com.valueinmotion.console;

import com.valueinmotion.account.StoreException;
import com.valueinmotion.intake.IntakeException;
import com.valueinmotion.intake.Part;
import com.valueinmotion.intake.format.RowKind;
import com.valueinmotion.intake.mapping.Mapping;
import com.valueinmotion.workbench.MappingFile;
import com.valueinmotion.workbench.Mappings;
import com.valueinmotion.workbench.PathSource;
import com.valueinmotion.workbench.Workbench;
import com.valueinmotion.workbench.WorkbenchException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    name = "mapping",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Print what the columns of a file are read as, or may be, to be corrected.",
      "Save it, mend it, and read the file by it: `import --mapping YAML FILE`."
    })
final class MappingCommand implements Callable<Integer> {
  private final Output out;

  @Mixin private StoreOption store = new StoreOption();

  @Parameters(arity = "0..1", paramLabel = "FILE", description = "A file with rows.")
  private @Nullable Path file;

  @Option(names = "--sheet", paramLabel = "SHEET", description = "The sheet of a workbook.")
  private @Nullable String sheet;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "What the rows are about, where the proposal is wrong: ticket, usage, …")
  private @Nullable RowKind kind;

  @Option(names = "--list", description = "List the mappings that are remembered.")
  private boolean list;

  @Option(
      names = "--learn",
      paramLabel = "YAML",
      description = "Remember a mapping that somebody shared.")
  private @Nullable Path learn;

  @Option(
      names = "--forget",
      paramLabel = "MAPPING",
      description = "Forget a mapping, named by its title or its fingerprint.")
  private @Nullable String forget;

  @Spec private CommandSpec spec = CommandSpec.create();

  MappingCommand(Output out) {
    this.out = out;
  }

  @Override
  public Integer call() throws Exception {
    if (learn != null) {
      try (Workbench workbench = store.open()) {
        String title =
            workbench
                .mappings()
                .learn(String.valueOf(learn.getFileName()), MappingFile.read(learn));
        out.message("Files such as those of \"" + title + "\" are read by it from now on");
        return Exit.DONE;
      }
    }
    if (list || forget != null) {
      try (Workbench workbench = store.openExisting()) {
        return forget == null ? list(workbench.mappings()) : forget(workbench.mappings(), forget);
      }
    }
    if (file == null) {
      throw new ParameterException(spec.commandLine(), "Name a file, or say --list.");
    }
    if (Files.notExists(store.file())) {
      return print(Mappings.unremembered(), file);
    }
    try (Workbench workbench = store.open()) {
      return print(workbench.mappings(), file);
    }
  }

  private int print(Mappings mappings, Path from)
      throws IntakeException, StoreException, WorkbenchException {
    Part part = part(mappings, new PathSource(from));
    Mapping mapping = kind == null ? mappings.propose(part) : mappings.propose(part, kind);
    out.result(mappings.yaml(mapping, part.title()));
    if (!mapping.lacking().isEmpty()) {
      out.message(
          part.title()
              + " cannot be imported yet: what is needed is "
              + String.join("; ", mapping.lacking()));
    }
    return Exit.DONE;
  }

  private Part part(Mappings mappings, PathSource from) throws IntakeException {
    List<Part> parts = mappings.parts(from);
    List<Part> asked =
        sheet == null ? parts : parts.stream().filter(p -> sheet.equals(p.sheet())).toList();
    if (asked.size() != 1) {
      throw new ParameterException(
          spec.commandLine(),
          "Say which with --sheet: "
              + from.name()
              + " has "
              + parts.stream().map(Part::title).collect(Collectors.joining("; ")));
    }
    return asked.getFirst();
  }

  private int list(Mappings mappings) throws StoreException {
    StringBuilder text = new StringBuilder();
    for (Mappings.Remembered known : mappings.all()) {
      text.append(known.fingerprint()).append("  ").append(known.title());
      text.append(known.problem() == null ? "" : " (not used: " + known.problem() + ")");
      text.append('\n');
    }
    out.result(text.toString());
    return Exit.DONE;
  }

  private int forget(Mappings mappings, String which) throws StoreException {
    List<String> found =
        mappings.all().stream()
            .filter(known -> known.fingerprint().equals(which) || known.title().equals(which))
            .map(Mappings.Remembered::fingerprint)
            .toList();
    if (found.size() != 1) {
      throw new ParameterException(
          spec.commandLine(),
          found.isEmpty()
              ? "No mapping is called " + which + "; --list shows them."
              : "Several mappings are called " + which + "; name one by its fingerprint.");
    }
    mappings.forget(found.getFirst());
    out.message("Forgotten. Files with these headers are looked at anew.");
    return Exit.DONE;
  }
}
