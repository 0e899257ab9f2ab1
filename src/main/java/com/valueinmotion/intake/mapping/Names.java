package com.valueinmotion.intake.mapping;

import com.valueinmotion.account.Key;
import com.valueinmotion.intake.format.Column;
import com.valueinmotion.intake.format.Format;
import com.valueinmotion.intake.format.RowKind;
import com.valueinmotion.intake.format.Synonyms;
import com.valueinmotion.intake.table.HeaderName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What people call the things a column may be read as, for each kind of row. */
final class Names {
  private final List<Format> formats;
  private final Synonyms synonyms;
  private final Map<RowKind, List<Named>> all = new EnumMap<>(RowKind.class);

  /**
   * Something a column may be read as.
   *
   * @param phrases what it may be called
   * @param exact the headers (folded) that a format of ours or the vocabulary has for it
   */
  record Named(Target target, Set<String> phrases, Set<String> exact) {}

  Names(List<Format> formats, Choices choices, Synonyms synonyms) {
    this.formats = formats;
    this.synonyms = synonyms;
    for (RowKind kind : RowKind.values()) {
      List<Named> named = new ArrayList<>();
      for (Target target : choices.of(kind)) {
        Set<String> exact = exact(kind, target);
        Set<String> folded = new HashSet<>();
        exact.forEach(header -> folded.add(HeaderName.fold(header)));
        named.add(new Named(target, phrases(kind, target, exact), folded));
      }
      keepThoseOfTheKind(named);
      all.put(kind, named);
    }
  }

  /** All targets of a kind. */
  List<Named> of(RowKind kind) {
    return all.getOrDefault(kind, List.of());
  }

  /** A bare "name" is the contact's in a list of contacts, not the account's. */
  private static void keepThoseOfTheKind(List<Named> all) {
    Set<String> own = new HashSet<>();
    for (Named named : all) {
      if (isOfTheKind(named.target())) {
        named.phrases().forEach(name -> own.add(HeaderName.fold(name)));
      }
    }
    for (Named named : all) {
      if (!isOfTheKind(named.target())) {
        named.phrases().removeIf(name -> own.contains(HeaderName.fold(name)));
      }
    }
  }

  private static boolean isOfTheKind(Target target) {
    return target instanceof Target.Property || target instanceof Target.Word;
  }

  private Set<String> phrases(RowKind kind, Target target, Set<String> exact) {
    Set<String> names = new LinkedHashSet<>(exact);
    String block = Synonyms.name(kind) + ".";
    switch (target) {
      case Target.AccountName name -> names.addAll(synonyms.of("account.name"));
      case Target.AccountId(String system) -> {
        if (system.equals(Target.AccountId.OWN)) {
          names.addAll(synonyms.of("account.id"));
        } else {
          names.add(system + " id");
          names.add(system + " account id");
        }
      }
      case Target.AccountDomain domain -> names.addAll(synonyms.of("account.domain"));
      case Target.Day day -> {
        names.addAll(synonyms.of("row.date"));
        names.addAll(synonyms.of(block + "date"));
        names.addAll(headers(kind, Format::date));
      }
      case Target.Currency currency -> names.addAll(synonyms.of("row.currency"));
      case Target.Note note -> names.addAll(synonyms.of("row.note"));
      case Target.Word word -> names.addAll(synonyms.of("word." + word.key().id()));
      case Target.Property property -> {
        names.addAll(synonyms.of(block + property.name()));
        names.addAll(
            headers(kind, format -> format.columns().getOrDefault(property.name(), Column.NONE)));
        List.copyOf(names).forEach(name -> names.add(kind.noun() + " " + name));
      }
      case Target.NotImported nothing ->
          synonyms.names().entrySet().stream()
              .filter(entry -> entry.getKey().startsWith("nothing."))
              .forEach(entry -> names.addAll(entry.getValue()));
      case Target.Fixed fixed -> {}
    }
    return names;
  }

  /** The headers of our own formats, and the vocabulary. */
  private Set<String> exact(RowKind kind, Target target) {
    Function<Format, Column> where =
        switch (target) {
          case Target.AccountName name -> format -> format.account().name();
          case Target.AccountDomain domain -> format -> format.account().domain();
          case Target.Day day -> Format::date;
          case Target.Currency currency -> Format::currency;
          case Target.Note note -> Format::note;
          case Target.AccountId(String system) ->
              format ->
                  format.account().ids().stream()
                      .filter(id -> id.system().equals(system))
                      .map(id -> id.column())
                      .findFirst()
                      .orElse(Column.NONE);
          case Target.Property property ->
              format -> format.columns().getOrDefault(property.name(), Column.NONE);
          case Target.Word word ->
              format -> format.columns().getOrDefault(word.key().id(), Column.NONE);
          case Target.NotImported nothing -> format -> Column.NONE;
          case Target.Fixed fixed -> format -> Column.NONE;
        };
    Set<String> headers = new LinkedHashSet<>();
    formats.stream()
        .filter(format -> format.kind() == kind || (kind.hasValues() && format.kind().hasValues()))
        .filter(format -> format.id().startsWith(Choices.OURS) || format.lastResort())
        .flatMap(format -> where.apply(format).from().stream())
        .forEach(headers::add);
    if (target instanceof Target.Word(Key key)) {
      headers.add(key.id());
      headers.add(key.label());
      headers.addAll(key.aliases());
    }
    return headers;
  }

  /** Those of formats of other systems. */
  private Collection<String> headers(RowKind kind, Function<Format, Column> where) {
    return formats.stream()
        .filter(format -> format.kind() == kind)
        .flatMap(format -> where.apply(format).from().stream())
        .filter(header -> !header.endsWith("*"))
        .toList();
  }

  /** Words by which a file or sheet says what its rows are about. */
  List<String> marks(RowKind kind) {
    String block = kind == RowKind.ACCOUNT ? "account" : Synonyms.name(kind);
    return Stream.concat(synonyms.of(block + ".marks").stream(), Stream.of(kind.noun()))
        .map(mark -> mark.toLowerCase(Locale.ROOT))
        .toList();
  }
}
