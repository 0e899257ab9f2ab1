package com.valueinmotion.intake.format;

import com.valueinmotion.intake.table.HeaderName;
import com.valueinmotion.intake.value.DayOrder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where something is read from.
 *
 * @param from the headers it may stand under, the best first; one that ends with {@code *} stands
 *     for every header that begins so
 * @param folded the same, folded: kept because every cell of every row is found by them
 * @param required whether a row without it is refused
 * @param words what the file says, folded, and what it means, empty where that is nothing; other
 *     texts stay as they are
 * @param with headers (folded) whose texts follow, a space between: a family name after a given one
 * @param times what a number is multiplied by, or null: 12 for what is paid a month
 * @param reading what of the text counts
 * @param days how its days are written where the file does not tell, or null
 */
public record Column(
    List<String> from,
    List<String> folded,
    boolean required,
    Map<String, String> words,
    List<String> with,
    @Nullable BigDecimal times,
    Reading reading,
    @Nullable DayOrder days) {

  /** What of a cell's text counts. */
  public enum Reading {
    /** All of it. */
    WHOLE,
    /** The domain in a web or mail address. */
    DOMAIN,
    /** The first of several, separated by semicolons; commas stand in names. */
    FIRST,
    /** A person's name; nothing where it is the key of a record instead. */
    NAME,
    /** An amount in the smallest unit of its currency: cents, yen. */
    CENTS,
    /** A number: whether it is more than nothing. */
    POSITIVE
  }

  private static final Pattern WHOLE_NUMBER = Pattern.compile("(-?[0-9]+)(?:\\.0{1,2})?");

  /** A column that no file has. */
  public static final Column NONE = of(List.of(), false, Map.of());

  public Column {
    from = List.copyOf(from);
    folded = List.copyOf(folded);
    words = Map.copyOf(words);
    with = List.copyOf(with);
  }

  /**
   * A column under these headers, read as it stands.
   *
   * @param words in any spelling
   */
  public static Column of(List<String> from, boolean required, Map<String, String> words) {
    return new Column(
        from,
        from.stream().map(HeaderPattern::fold).toList(),
        required,
        words.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(e -> word(e.getKey()), Map.Entry::getValue)),
        List.of(),
        null,
        Reading.WHOLE,
        null);
  }

  /** The same under these headers only. */
  public Column under(List<String> headers) {
    return new Column(
        headers,
        headers.stream().map(HeaderPattern::fold).toList(),
        required,
        words,
        with,
        times,
        reading,
        days);
  }

  /** The same, a row without it refused or not. */
  public Column required(boolean whether) {
    return new Column(from, folded, whether, words, with, times, reading, days);
  }

  /** The same, its days written so where the file does not tell. */
  public Column days(@Nullable DayOrder order) {
    return new Column(from, folded, required, words, with, times, reading, order);
  }

  /** The same, read in this way. */
  public Column read(List<String> following, @Nullable BigDecimal factor, Reading how) {
    return new Column(
        from,
        folded,
        required,
        words,
        following.stream().map(HeaderName::fold).toList(),
        factor,
        how,
        days);
  }

  /** Whether it may stand under this header (folded). */
  public boolean standsUnder(String header) {
    return folded.stream().anyMatch(f -> HeaderPattern.find(f, List.of(header)).isPresent());
  }

  /** Whether a cell's text is to be taken as it stands. */
  public boolean isPlain() {
    return words.isEmpty()
        && with.isEmpty()
        && (reading == Reading.WHOLE || reading == Reading.CENTS);
  }

  /** Folded, so that its spelling does not matter; a number stays one: -1 is not 1, and 1.0 is. */
  private static String word(String text) {
    Matcher whole = WHOLE_NUMBER.matcher(text);
    return whole.matches() ? whole.group(1) : HeaderName.fold(text);
  }

  /** What the file's word means. */
  public String meaning(String text) {
    return words.isEmpty() ? text : words.getOrDefault(word(text), text);
  }
}
