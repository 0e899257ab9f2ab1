package com.valueinmotion.intake.format;

import com.valueinmotion.account.Key;
import com.valueinmotion.intake.table.HeaderName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words that headers may be: account fields and signals, each by its id, label or aliases.
 * Where one word's id is another's label or alias, the id wins; then labels before aliases.
 */
public final class Vocabulary {
  private final Map<String, Key> byId = new LinkedHashMap<>();
  private final Map<String, Key> byName = new HashMap<>();

  /** Refuses a list in which one name means two things. */
  public Vocabulary(List<Key> keys) {
    for (Key key : keys) {
      if (byId.put(key.id(), key) != null) {
        throw new IllegalArgumentException("the vocabulary has " + key.id() + " twice");
      }
    }
    Map<String, Key> taken = new HashMap<>();
    keys.forEach(key -> name(key.id(), key, taken));
    byName.putAll(taken);
    taken.clear();
    keys.forEach(key -> name(key.label(), key, taken));
    taken.forEach(byName::putIfAbsent);
    taken.clear();
    keys.forEach(key -> key.aliases().forEach(alias -> name(alias, key, taken)));
    taken.forEach(byName::putIfAbsent);
  }

  /** Refuses formats of one id, and formats that require a word that there is not. */
  public void check(List<Format> formats) {
    Map<String, Format> seen = new HashMap<>();
    for (Format format : formats) {
      if (seen.put(format.id(), format) != null) {
        throw new IllegalArgumentException("two formats are called " + format.id());
      }
      format
          .columns()
          .forEach(
              (target, column) -> {
                if (format.kind().hasValues() && column.required() && !byId.containsKey(target)) {
                  throw new IllegalArgumentException(
                      format.id() + " requires " + target + ", which is not in the vocabulary");
                }
              });
    }
  }

  /** The word of this id. */
  public Optional<Key> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** What each header (folded) means. */
  Map<String, Key> byHeader() {
    return byName;
  }

  public Collection<Key> keys() {
    return Collections.unmodifiableCollection(byId.values());
  }

  /** The folded headers that mean this word, the best first. */
  List<String> headers(Key key) {
    List<String> names = new ArrayList<>();
    names.add(key.id());
    names.add(key.label());
    names.addAll(key.aliases());
    return names.stream()
        .map(HeaderName::fold)
        .distinct()
        .filter(name -> key.equals(byName.get(name)))
        .toList();
  }

  private static void name(String name, Key key, Map<String, Key> taken) {
    String folded = HeaderName.fold(name);
    Key other = folded.isEmpty() ? null : taken.put(folded, key);
    if (other != null && !other.equals(key)) {
      throw new IllegalArgumentException(
          "the vocabulary's word \"" + name + "\" means both " + other.id() + " and " + key.id());
    }
  }
}
