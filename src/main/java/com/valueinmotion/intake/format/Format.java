package com.valueinmotion.intake.format;

import com.valueinmotion.intake.table.HeaderName;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A kind of file the workbench can read, as data.
 *
 * @param id stable name, as {@code salesforce-account}
 * @param title what a person reads
 * @param shape how it is laid out
 * @param kind what its rows are about
 * @param fingerprint the headers by which it is recognised
 * @param account how rows name their account
 * @param date the day on which a row happened
 * @param currency the currency of the row's money
 * @param note free text about the account
 * @param columns by property of the kind, or by word of the vocabulary
 * @param vocabulary whether every other header that is a word of the vocabulary is read too
 * @param lastResort whether it is tried only where no other format fits
 * @param skips rows that are not meant to be read
 */
public record Format(
    String id,
    String title,
    Shape shape,
    RowKind kind,
    Fingerprint fingerprint,
    AccountColumns account,
    Column date,
    Column currency,
    Column note,
    Map<String, Column> columns,
    boolean vocabulary,
    boolean lastResort,
    List<SkipRule> skips) {
  public Format {
    columns = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(columns));
    skips = List.copyOf(skips);
  }

  /** Every header it knows by itself, folded. */
  Set<String> knownHeaders() {
    return Stream.of(
            Stream.of(fingerprint.all(), fingerprint.any()).flatMap(Collection::stream),
            account.ids().stream().flatMap(id -> id.column().from().stream()),
            Stream.of(account.name(), date, currency, note).flatMap(c -> c.from().stream()),
            columns.values().stream().flatMap(c -> c.from().stream()),
            skips.stream().map(SkipRule::column))
        .flatMap(headers -> headers)
        .map(HeaderName::fold)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
