package com.valueinmotion.intake.mapping;

import com.valueinmotion.intake.format.Format;
import com.valueinmotion.intake.format.RowKind;
import com.valueinmotion.intake.format.Synonyms;
import com.valueinmotion.intake.format.Vocabulary;
import com.valueinmotion.intake.mapping.HeaderWords.Words;
import com.valueinmotion.intake.table.HeaderName;
import com.valueinmotion.intake.table.Row;
import com.valueinmotion.intake.value.DayOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Proposes what the columns of a file of no known kind may be read as. */
public final class Proposer {
  private static final int ROWS = 400;

  /** What a word of the file's or sheet's name is worth, in columns. */
  private static final double TITLE = 1;

  private static final double HEADER = 0.3;
  private static final double LACKING = 0.8;

  private final Names names;
  private final HeaderWords words;
  private final Map<RowKind, Map<Target, List<Words>>> phrases = new EnumMap<>(RowKind.class);
  private final Map<RowKind, List<Words>> marks = new EnumMap<>(RowKind.class);
  private final Likeness likeness;

  public Proposer(List<Format> formats, Vocabulary vocabulary, Synonyms synonyms) {
    this.names = new Names(formats, new Choices(formats, vocabulary), synonyms);
    List<String> all = new ArrayList<>();
    for (RowKind kind : RowKind.values()) {
      names.of(kind).values().forEach(all::addAll);
    }
    this.words = new HeaderWords(synonyms, all);
    Map<Target, List<Words>> things = new LinkedHashMap<>();
    for (RowKind kind : RowKind.values()) {
      Map<Target, List<Words>> of = new LinkedHashMap<>();
      names.of(kind).forEach((target, called) -> of.put(target, inWords(called)));
      phrases.put(kind, of);
      things.putAll(of);
      marks.put(kind, names.marks(kind).stream().map(words::of).toList());
    }
    this.likeness = new Likeness(things.values());
  }

  private List<Words> inWords(Set<String> called) {
    return called.stream().map(words::of).distinct().toList();
  }

  /**
   * The likeliest kind, and what each column is read as.
   *
   * @param title what the file and the sheet are called
   * @param rows the first rows
   * @param days how columns (folded) write days, as far as that is known
   */
  public Mapping propose(
      String title, List<String> headers, List<Row> rows, Map<String, DayOrder> days) {
    return Stream.of(RowKind.values())
        .filter(kind -> kind != RowKind.USAGE) // it differs from accounts by its rows alone
        .map(kind -> propose(kind, headers, rows, days))
        .max(Comparator.comparingDouble(mapping -> worth(mapping, title)))
        .map(mapping -> byWeek(mapping, rows))
        .orElseThrow();
  }

  /** What each column is read as where a person says what the rows are about. */
  public Mapping propose(
      RowKind kind, List<String> headers, List<Row> rows, Map<String, DayOrder> days) {
    List<MappedColumn> columns = KnownMapping.unmapped(headers, rows, days);
    Assignment assignment = new Assignment();
    for (int i = 0; i < columns.size(); i++) {
      String header = columns.get(i).header();
      ColumnShape shape = ColumnShape.of(values(HeaderName.fold(header), rows));
      Words said = words.of(header);
      for (Map.Entry<Target, List<Words>> entry : phrases.getOrDefault(kind, Map.of()).entrySet()) {
        double like =
            entry.getValue().stream().mapToDouble(name -> likeness.of(said, name)).max().orElse(0);
        boolean exact = names.isExact(kind, entry.getKey(), header);
        assignment.add(i, Guess.of(kind, entry.getKey(), like, exact, shape));
      }
    }
    List<MappedColumn> mapped = FamilyNames.joined(kind, assignment.apply(columns), words);
    Mapping mapping = new Mapping(title(kind), kind, false, mapped, null);
    return mapping.withIntroduces(
        kind == RowKind.ACCOUNT
            || (kind == RowKind.USAGE && mapping.has(Proposer::isAboutTheAccount)));
  }

  private static List<String> values(String folded, List<Row> rows) {
    return rows.stream()
        .limit(ROWS)
        .flatMap(row -> Optional.ofNullable(row.cells().get(folded)).stream())
        .map(cell -> cell.text())
        .toList();
  }

  /** How much of the file the mapping explains, in columns. */
  private double worth(Mapping mapping, String title) {
    double worth =
        mapping.columns().stream()
                .filter(column -> column.target().imported())
                .mapToInt(MappedColumn::confidence)
                .sum()
            / 100.0;
    List<Words> of = marks.getOrDefault(mapping.kind(), List.of());
    double told = isMarked(words.of(title), of) ? TITLE : 0;
    long headers =
        mapping.kind() == RowKind.ACCOUNT // files of every kind name accounts
            ? 0
            : mapping.columns().stream().filter(c -> isMarked(words.of(c.header()), of)).count();
    return worth + told + HEADER * Math.min(2, headers) - LACKING * mapping.lacking().size();
  }

  private static boolean isMarked(Words said, List<Words> marks) {
    return marks.stream().anyMatch(mark -> said.main().containsAll(mark.main()));
  }

  /** Accounts with a day, of which each has several, are weeks of accounts. */
  private static Mapping byWeek(Mapping mapping, List<Row> rows) {
    if (mapping.kind() != RowKind.ACCOUNT || !mapping.has(Target.Day.class::isInstance)) {
      return mapping;
    }
    boolean several =
        mapping.columns().stream()
            .filter(column -> column.target().namesAccount())
            .map(column -> ColumnShape.of(values(HeaderName.fold(column.header()), rows)))
            .anyMatch(shape -> shape.distinct() * 1.3 < shape.values().size());
    return several
        ? new Mapping(
            title(RowKind.USAGE),
            RowKind.USAGE,
            mapping.has(Proposer::isAboutTheAccount),
            mapping.columns(),
            null)
        : mapping;
  }

  /** Whoever writes these of a company means to list the company. */
  private static boolean isAboutTheAccount(Target target) {
    return target instanceof Target.Word word
        && Set.of("owner", "segment", "industry", "website", "arr", "renewal_date", "started_on")
            .contains(word.key().id());
  }

  private static String title(RowKind kind) {
    return switch (kind) {
      case ACCOUNT -> "Your accounts sheet";
      case USAGE -> "Your usage sheet";
      case USER_USAGE -> "Your sheet of use by user";
      case SUBSCRIPTION -> "Your contracts sheet";
      case OPPORTUNITY -> "Your opportunities sheet";
      case CONTACT, TICKET, INVOICE, MILESTONE, OUTCOME, TEAM, EVENT, NOTE ->
          "Your " + kind.noun() + "s sheet";
    };
  }
}
