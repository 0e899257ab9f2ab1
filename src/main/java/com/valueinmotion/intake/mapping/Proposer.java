package com.valueinmotion.intake.mapping;

import com.valueinmotion.intake.format.Format;
import com.valueinmotion.intake.format.RowKind;
import com.valueinmotion.intake.format.Synonyms;
import com.valueinmotion.intake.format.Vocabulary;
import com.valueinmotion.intake.mapping.HeaderWords.Words;
import com.valueinmotion.intake.mapping.Likeness.Header;
import com.valueinmotion.intake.table.HeaderName;
import com.valueinmotion.intake.table.Row;
import com.valueinmotion.intake.value.DayOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
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

  private final HeaderWords words;
  private final Map<RowKind, List<Thing>> things = new EnumMap<>(RowKind.class);
  private final Map<RowKind, List<Words>> marks = new EnumMap<>(RowKind.class);
  private final Likeness likeness;

  public Proposer(List<Format> formats, Vocabulary vocabulary, Synonyms synonyms) {
    Names names = new Names(formats, new Choices(formats, vocabulary), synonyms);
    Set<String> all = new HashSet<>();
    for (RowKind kind : RowKind.values()) {
      names.of(kind).forEach(named -> all.addAll(named.phrases()));
    }
    this.words = new HeaderWords(synonyms, all);
    Map<String, List<Words>> used = new HashMap<>();
    Map<String, Words> known = new HashMap<>();
    for (RowKind kind : RowKind.values()) {
      List<Thing> of = new ArrayList<>();
      for (Names.Named named : names.of(kind)) {
        List<Words> called =
            named.phrases().stream()
                .map(name -> known.computeIfAbsent(name, words::of))
                .distinct()
                .toList();
        of.add(new Thing(named.target(), called, named.exact()));
        boolean ofTheKind = named.target() instanceof Target.Property;
        used.put((ofTheKind ? kind + " " : "") + named.target().label(), called);
      }
      things.put(kind, of);
      marks.put(kind, names.marks(kind).stream().map(words::of).toList());
    }
    this.likeness = new Likeness(used.values());
  }

  /**
   * Something a column may be read as.
   *
   * @param called what it may be called
   * @param exact headers (folded) that can mean nothing else
   */
  private record Thing(Target target, List<Words> called, Set<String> exact) {}

  /**
   * The likeliest kind, and what each column is read as.
   *
   * @param title what the file and the sheet are called
   * @param rows the first rows
   * @param days how columns (folded) write days, as far as that is known
   */
  public Mapping propose(
      String title, List<String> headers, List<Row> rows, Map<String, DayOrder> days) {
    List<Seen> seen = look(headers, rows, days);
    return Stream.of(RowKind.values())
        .filter(kind -> kind != RowKind.USAGE) // it differs from accounts by its rows alone
        .map(kind -> propose(kind, seen))
        .max(Comparator.comparingDouble(mapping -> worth(mapping, title)))
        .map(mapping -> byWeek(mapping, rows))
        .orElseThrow();
  }

  /** What each column is read as where a person says what the rows are about. */
  public Mapping propose(
      RowKind kind, List<String> headers, List<Row> rows, Map<String, DayOrder> days) {
    return propose(kind, look(headers, rows, days));
  }

  /** A column, its header in words, and what its values look like. */
  private record Seen(MappedColumn column, String folded, Header said, ColumnShape shape) {}

  private List<Seen> look(List<String> headers, List<Row> rows, Map<String, DayOrder> days) {
    return KnownMapping.unmapped(headers, rows, days).stream()
        .map(
            column -> {
              String folded = HeaderName.fold(column.header());
              ColumnShape shape = new ColumnShape(values(folded, rows));
              return new Seen(column, folded, likeness.header(words.of(column.header())), shape);
            })
        .toList();
  }

  private Mapping propose(RowKind kind, List<Seen> seen) {
    Assignment assignment = new Assignment();
    for (int i = 0; i < seen.size(); i++) {
      Seen column = seen.get(i);
      for (Thing thing : things.getOrDefault(kind, List.of())) {
        double like = 0;
        for (Words name : thing.called()) {
          like = Math.max(like, likeness.of(column.said(), name));
        }
        boolean exact = thing.exact().contains(column.folded());
        assignment.add(i, Guess.of(kind, thing.target(), like, exact, column.shape()));
      }
    }
    List<MappedColumn> columns = seen.stream().map(Seen::column).toList();
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
            .map(column -> new ColumnShape(values(HeaderName.fold(column.header()), rows)))
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
