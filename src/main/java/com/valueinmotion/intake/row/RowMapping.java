package com.valueinmotion.intake.row;

import com.valueinmotion.account.AccountRef;
import com.valueinmotion.account.Entry;
import com.valueinmotion.account.Observation;
import com.valueinmotion.account.Refusal;
import com.valueinmotion.account.RowFacts;
import com.valueinmotion.intake.format.Binding;
import com.valueinmotion.intake.format.SkipRule;
import com.valueinmotion.intake.table.Row;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Turns the rows of one file into what they say, or into all that is wrong with them. Some only say
 * something together: {@link #end} tells what.
 */
public final class RowMapping {
  private final Binding binding;
  private final Origin origin;
  private final Constraints constraints;
  private final UseByWeek use = new UseByWeek();
  private final Contracts contracts;
  private final List<String> headers;
  private boolean headersTold;

  /**
   * For one file.
   *
   * @param binding its format and columns
   * @param origin what its rows share
   * @param headers as the file writes them
   */
  public RowMapping(Binding binding, Origin origin, Validator validator, List<String> headers) {
    this.headers = List.copyOf(headers);
    this.binding = binding;
    this.origin = origin;
    this.constraints = new Constraints(validator);
    this.contracts = new Contracts(origin.undatedDay(), origin.knownAt());
  }

  /** Maps one row. */
  public RowOutcome map(Row row) {
    for (SkipRule rule : binding.format().skips()) {
      if (rule.applies(row)) {
        return new RowOutcome.Skipped(rule.reason());
      }
    }
    Problems problems = new Problems();
    row.problems().forEach(problems::say);
    binding
        .contradictedIn(row)
        .forEach(h -> problems.say("two columns " + h + " hold different things; keep one"));
    if (row.cells().isEmpty() && !problems.isEmpty()) {
      return refused(row, problems);
    }
    RowReader reader = new RowReader(row, binding, origin, problems);
    Subject subject = Subject.read(reader);
    if (!subject.isPlain()) {
      constraints.check(subject, problems, property -> Subject.column(reader, property));
    }
    TypedRow typed = TypedRow.read(reader);
    constraints.check(typed, problems, property -> reader.name(binding.property(property)));
    AccountRef account = subject.account();
    if (!problems.isEmpty() || account == null) {
      return refused(row, problems);
    }
    if (typed instanceof EventRow event && event.user() != null) {
      use.add(account, row.number(), row.raw(), event, event.user(), reader.source("date"));
      return new RowOutcome.Gathered();
    }
    if (typed instanceof SubscriptionRow line) {
      contracts.add(account, line.line(reader), line.goesOn());
    }
    List<Observation> observations = observations(reader, typed);
    List<Entry> entries = typed.entries(reader);
    if (observations.isEmpty() && entries.isEmpty()) {
      return new RowOutcome.Skipped("it holds no value that is read");
    }
    boolean introduces =
        binding.format().account().introduces()
            && (subject.name() != null || binding.ids().isEmpty());
    return new RowOutcome.Facts(
        new RowFacts(
            account,
            subject.also(),
            introduces,
            row.number(),
            1,
            row.raw(),
            observations,
            entries));
  }

  private List<Observation> observations(RowReader reader, TypedRow typed) {
    if (!binding.format().account().introduces()) {
      return typed.observations();
    }
    List<Observation> observations = new ArrayList<>(Subject.names(reader, reader.eventAt()));
    observations.addAll(typed.observations());
    return observations;
  }

  /** What rows say together, after the last. */
  public void end(Consumer<RowOutcome> to) {
    use.end(origin.knownAt(), to);
    contracts.end(to);
  }

  private RowOutcome refused(Row row, Problems problems) {
    Map<String, String> cells = headersTold ? new LinkedHashMap<>() : allColumns();
    headersTold = true;
    cells.putAll(cells(row));
    return new RowOutcome.Refused(new Refusal(row.number(), row.raw(), problems.all(), cells));
  }

  /**
   * The file's columns, for its first refused row: all that were refused are to be corrected in the
   * columns they came in, and it may be that none of them could be split.
   */
  private Map<String, String> allColumns() {
    Map<String, String> cells = new LinkedHashMap<>();
    headers.stream().filter(header -> !header.isEmpty()).forEach(h -> cells.put(h, ""));
    return cells;
  }

  /** What a row holds, by header as the file writes it: a row that is refused keeps it. */
  public static Map<String, String> cells(Row row) {
    Map<String, String> cells = new LinkedHashMap<>();
    row.cells().values().forEach(cell -> cells.putIfAbsent(cell.column(), cell.text()));
    return cells;
  }
}
