package com.valueinmotion.diagnosis;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A value for each constant of an enum; none is ever missing.
 *
 * @param <E> the enum
 * @param <V> the values
 */
final class ForEach<E extends Enum<E>, V> {
  private final EnumMap<E, V> values;

  private ForEach(EnumMap<E, V> values) {
    this.values = values;
  }

  /** Throws IllegalArgumentException naming the constant that is missing or the word too many. */
  static <E extends Enum<E>, V> ForEach<E, V> complete(
      Class<E> type, Map<String, V> given, Function<E, String> name) {
    EnumMap<E, V> values = new EnumMap<>(type);
    for (E each : type.getEnumConstants()) {
      V value = given.get(name.apply(each));
      if (value == null) {
        throw new IllegalArgumentException("nothing is said for " + name.apply(each));
      }
      values.put(each, value);
    }
    if (given.size() > values.size()) {
      throw new IllegalArgumentException(
          "of " + given.keySet() + " only " + values.keySet() + " are known");
    }
    return new ForEach<>(values);
  }

  V of(E each) {
    V value = values.get(each);
    if (value == null) {
      throw new IllegalStateException("complete() lets no gap through");
    }
    return value;
  }

  List<V> all() {
    return List.copyOf(values.values());
  }
}
