package com.valueinmotion.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads the stories: small tables of the test resources, {@code ;} between cells, no quoting. */
final class SamplePortfolioStories {
  private static final Set<String> NOT_PHASES = Set.of("blank", "only", "months", "missing");

  private SamplePortfolioStories() {}

  static List<SamplePortfolioStory> all() {
    List<String[]> departures = table("departures.csv");
    List<String[]> series = table("series.csv");
    return table("stories.csv").stream()
        .filter(row -> !row[0].equals("id"))
        .map(row -> story(row, of(row[0], departures), of(row[0], series)))
        .toList();
  }

  /** Rows without comments, split into cells. */
  static List<String[]> table(String resource) {
    try (InputStream in =
        Objects.requireNonNull(
            SamplePortfolioStories.class.getResourceAsStream("/examples/" + resource), resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(";", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String[]> of(String id, List<String[]> rows) {
    return rows.stream().filter(row -> row[0].equals(id)).toList();
  }

  private static SamplePortfolioStory story(
      String[] c, List<String[]> departures, List<String[]> series) {
    Map<String, SamplePortfolioReading> readings = new TreeMap<>();
    Map<String, String> notes = new LinkedHashMap<>();
    for (String[] departure : departures) {
      if (NOT_PHASES.contains(departure[1])) {
        notes.put(departure[1], departure[2]);
      } else {
        for (String reading : words(departure[2])) {
          int equals = reading.indexOf('=');
          readings.put(
              reading.substring(0, equals),
              SamplePortfolioReading.parse(reading.substring(equals + 1)));
        }
      }
    }
    String[] months = notes.getOrDefault("months", "1-7").split("-", -1);
    return new SamplePortfolioStory(
        c[0],
        c[1],
        c[2],
        c[3],
        c[4],
        Integer.parseInt(c[5]),
        Integer.parseInt(c[6]),
        Integer.parseInt(c[7]),
        Integer.parseInt(c[8]),
        Integer.parseInt(c[9]),
        Integer.parseInt(c[10]),
        Integer.parseInt(c[11]),
        LocalDate.parse(c[12]),
        Integer.parseInt(c[13]),
        Integer.parseInt(c[14]),
        c[15],
        readings,
        series.stream().collect(Collectors.toMap(row -> row[1], row -> numbers(row[2]))),
        words(notes.getOrDefault("blank", "")),
        words(notes.getOrDefault("only", "")),
        words(notes.getOrDefault("missing", "")),
        Integer.parseInt(months[0]),
        Integer.parseInt(months[1]));
  }

  private static Set<String> words(String text) {
    return Arrays.stream(text.split(" ", -1))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static List<Integer> numbers(String text) {
    return Arrays.stream(text.split(" ", -1)).map(Integer::valueOf).toList();
  }
}
