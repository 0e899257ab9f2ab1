package com.valueinmotion.intake.format;

import com.valueinmotion.account.AccountField;
import com.valueinmotion.account.Key;
import com.valueinmotion.account.ValueKind;
import com.valueinmotion.intake.table.HeaderName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fits one format to the headers of one file. */
public final class Binder {
  private final Format format;
  private final HeaderRow headers;
  private final Vocabulary vocabulary;
  private final Map<String, String> meanings = new LinkedHashMap<>();

  private Binder(Format format, HeaderRow headers, Vocabulary vocabulary) {
    this.format = format;
    this.headers = headers;
    this.vocabulary = vocabulary;
  }

  /** The format as it fits these headers; what keeps it from fitting is said in the answer. */
  public static Binding bind(Format format, HeaderRow headers, Vocabulary vocabulary) {
    return new Binder(format, headers, vocabulary).bind();
  }

  private Binding bind() {
    List<IdColumn> ids = ids();
    Column name = take(format.account().name(), "the account's name");
    Column domain = take(format.account().domain(), "the account's domain");
    Column date = take(format.date(), "the day");
    Column currency = take(format.currency(), "the currency");
    Column note = take(format.note(), "a note");
    format.skips().forEach(s -> take(List.of(s.column()), "rows to skip"));
    Map<String, Column> properties = new LinkedHashMap<>();
    List<ValueColumn> values = new ArrayList<>();
    format
        .columns()
        .forEach(
            (target, column) -> {
              if (!format.kind().hasValues()) {
                properties.put(target, take(column, words(target)));
              } else {
                vocabulary
                    .byId(target)
                    .map(key -> value(key, take(column, key.label())))
                    .ifPresent(values::add);
              }
            });
    if (format.vocabulary()) {
      addWordsOfTheVocabulary(values);
    }
    Map<String, String> all = headers.byFolded();
    Set<String> repeated = headers.repeated();
    return new Binding(
        format,
        ids,
        name,
        domain,
        date,
        currency,
        note,
        List.copyOf(values),
        properties,
        measure(),
        all.entrySet().stream()
            .filter(h -> meanings.containsKey(h.getKey()))
            .map(h -> new ColumnUse(h.getValue(), meanings.getOrDefault(h.getKey(), "")))
            .toList(),
        all.entrySet().stream()
            .filter(h -> !meanings.containsKey(h.getKey()))
            .map(Map.Entry::getValue)
            .toList(),
        lacking(values),
        all.entrySet().stream()
            .filter(h -> meanings.containsKey(h.getKey()) && repeated.contains(h.getKey()))
            .map(Map.Entry::getValue)
            .toList(),
        (int)
            format.knownHeaders().stream()
                .filter(known -> HeaderPattern.find(known, all.keySet()).isPresent())
                .count());
  }

  private List<IdColumn> ids() {
    return format.account().ids().stream()
        .filter(id -> headers.has(id.column()))
        .map(id -> id.at(take(id.column(), "the account's id")))
        .toList();
  }

  private @Nullable Measure measure() {
    MeasureColumns columns = format.measure();
    return columns == null
        ? null
        : new Measure(
            new MeasureColumns(
                take(columns.name(), "what is measured"), take(columns.value(), "the figure")),
            vocabulary.byHeader());
  }

  /** The column as this file has it, so that no other column reads the same header. */
  private Column take(Column column, String meaning) {
    Column narrow = headers.narrow(column);
    take(narrow.from(), meaning);
    narrow.with().forEach(following -> meanings.putIfAbsent(following, meaning));
    return narrow;
  }

  private void take(List<String> from, String meaning) {
    from.forEach(header -> meanings.putIfAbsent(HeaderName.fold(header), meaning));
  }

  private void addWordsOfTheVocabulary(List<ValueColumn> values) {
    Map<String, String> all = headers.byFolded();
    for (Key key : vocabulary.keys()) {
      if (key.equals(AccountField.NAME.key())
          || values.stream().anyMatch(v -> v.key().equals(key))) {
        continue;
      }
      List<String> from =
          vocabulary.headers(key).stream()
              .filter(f -> !meanings.containsKey(f))
              .filter(f -> all.containsKey(f) || !headers.fixed())
              .map(f -> all.getOrDefault(f, f))
              .toList();
      if (!from.isEmpty()) {
        values.add(new ValueColumn(key, take(Column.of(from, false, Map.of()), key.label()), null));
      } else if (key.kind() == ValueKind.MONEY) {
        addMoneyWithCurrency(key, values);
      }
    }
  }

  /** Of money, in the currency that its header names. */
  private static ValueColumn value(Key key, Column column) {
    return new ValueColumn(
        key,
        column,
        key.kind() == ValueKind.MONEY && column.from().size() == 1
            ? HeaderCurrency.in(column.from().getFirst())
            : null);
  }

  private void addMoneyWithCurrency(Key key, List<ValueColumn> values) {
    for (Map.Entry<String, String> header : headers.byFolded().entrySet()) {
      HeaderCurrency currency = HeaderCurrency.of(header.getValue());
      if (!meanings.containsKey(header.getKey())
          && currency != null
          && vocabulary.headers(key).contains(HeaderName.fold(currency.rest()))) {
        Column column = Column.of(List.of(header.getValue()), false, Map.of());
        values.add(value(key, take(column, key.label())));
        return;
      }
    }
  }

  private List<String> lacking(List<ValueColumn> values) {
    List<String> lacking =
        new ArrayList<>(format.fingerprint().lacking(headers.byFolded().keySet()));
    List<Column> names = new ArrayList<>();
    names.add(format.account().name());
    names.add(format.account().domain());
    format.account().ids().forEach(id -> names.add(id.column()));
    long present = names.stream().filter(headers::has).count();
    if (present == 0) {
      lacking.add(
          "a column that names the account ("
              + String.join(", ", names.stream().flatMap(c -> c.from().stream().limit(3)).toList())
              + ")");
    }
    boolean nameless = present < 2 || !format.account().introduces();
    if (format.kind().hasValues()
        && nameless
        && format.measure() == null
        && values.stream().noneMatch(v -> headers.has(v.column()))) {
      lacking.add(
          "a column that names a signal or an account field, such as usage_30d or licenses");
    }
    return lacking;
  }

  private static String words(String property) {
    return property.replaceAll("([A-Z])", " $1").toLowerCase(java.util.Locale.ROOT);
  }
}
