package com.valueinmotion.intake.format;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
 * @param measure where each row holds one value and says which, or null
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
    @Nullable MeasureColumns measure,
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
            Stream.of(account.name(), account.domain(), date, currency, note)
                .flatMap(c -> c.from().stream()),
            measure == null
                ? Stream.<String>empty()
                : Stream.of(measure.name(), measure.value()).flatMap(c -> c.from().stream()),
            columns.values().stream().flatMap(c -> c.from().stream()),
            skips.stream().map(SkipRule::column))
        .flatMap(headers -> headers)
        .map(HeaderPattern::fold)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
