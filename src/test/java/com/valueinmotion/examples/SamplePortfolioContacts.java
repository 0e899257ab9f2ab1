package com.valueinmotion.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/** The people of an account, and when somebody last spoke with them. */
final class SamplePortfolioContacts {
  static final Map<Character, String> ROLES =
      Map.of(
          'D', "decision maker",
          'C', "champion",
          'A', "admin",
          'B', "budget owner",
          'U', "user lead",
          'P', "procurement",
          'S', "sponsor");

  private static final Map<Character, List<String>> TITLES =
      Map.of(
          'D', List.of("COO", "Managing Director", "VP Operations", "CIO"),
          'C', List.of("Head of Operations", "Process Lead", "Head of Digital", "Programme Lead"),
          'A', List.of("System Administrator", "IT Integration Lead", "Application Owner"),
          'B', List.of("Finance Controller", "CFO", "Head of Finance"),
          'U', List.of("Team Lead", "Shift Lead", "Back Office Lead"),
          'P', List.of("Category Buyer", "Head of Procurement"),
          'S', List.of("Chief Transformation Officer", "Director Business Services"));

  /** Nobody in particular is asked first: this is the order in which a CSM keeps in touch. */
  private static final String CLOSENESS = "CAUBP";

  private SamplePortfolioContacts() {}

  record Person(
      String role,
      String name,
      String title,
      int influence,
      String sentiment,
      LocalDate lastTouch,
      Optional<LocalDate> leftOn) {

    boolean executive() {
      return (role.equals("decision maker") || role.equals("sponsor")) && leftOn.isEmpty();
    }

    boolean activeOn(LocalDate day) {
      return leftOn.isEmpty() && lastTouch.isAfter(day.minusDays(91));
    }
  }

  static List<Person> of(SamplePortfolioStory story) {
    List<Person> told =
        SamplePortfolioStories.table("people.csv").stream()
            .filter(row -> row[0].equals(story.id()))
            .map(SamplePortfolioContacts::told)
            .toList();
    return told.isEmpty() ? invented(story) : told;
  }

  private static Person told(String[] c) {
    return new Person(
        c[1],
        c[2],
        c[3],
        Integer.parseInt(c[4]),
        c[5],
        LocalDate.parse(c[6]),
        c[7].isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(c[7])));
  }

  private static List<Person> invented(SamplePortfolioStory story) {
    SplittableRandom random = story.random("contacts");
    List<String> names = names(story.region(), story.people().length(), random);
    int executiveTouch = story.number("days_since_exec_touch", 12 + random.nextInt(35));
    boolean sponsorLeft = story.reading("sponsor_left").isPresent();
    List<Character> executives = executives(story.people(), sponsorLeft);
    int active = story.number("threads", Math.max(3, story.people().length() - 1));
    active -= executiveTouch < 88 ? executives.size() : 0;
    List<Person> people = new ArrayList<>();
    for (int i = 0; i < story.people().length(); i++) {
      char role = story.people().charAt(i);
      Optional<LocalDate> left = Optional.empty();
      LocalDate touch;
      if (role == 'S' && sponsorLeft) {
        left = story.reading("sponsor_left").map(r -> LocalDate.parse(r.to()));
        touch = left.orElseThrow().minusDays(9);
      } else if (executives.contains(role)) {
        touch = SamplePortfolioHealth.lastDay(story).minusDays(executiveTouch);
        touch = executives.getFirst() == role ? touch : touch.minusDays(2);
      } else {
        int rank = rank(story.people(), role);
        int days = rank < active ? 3 + 11 * rank + random.nextInt(12) : 96 + random.nextInt(60);
        touch = SamplePortfolio.DAY.minusDays(days);
      }
      people.add(
          new Person(
              ROLES.getOrDefault(role, ""),
              names.get(i),
              pick(TITLES.getOrDefault(role, List.of()), random),
              role == 'D' || role == 'S'
                  ? 3
                  : role == 'C' ? 2 + random.nextInt(2) : influence(role),
              sentiment(story, role, random),
              SamplePortfolioCsv.workday(touch),
              left));
    }
    return people;
  }

  private static List<Character> executives(String people, boolean sponsorLeft) {
    return "DS"
        .chars()
        .mapToObj(c -> (char) c)
        .filter(c -> people.indexOf(c) >= 0 && !(c == 'S' && sponsorLeft))
        .toList();
  }

  private static int rank(String people, char role) {
    return (int)
        CLOSENESS
            .chars()
            .limit(CLOSENESS.indexOf(role))
            .filter(closer -> people.indexOf(closer) >= 0)
            .count();
  }

  private static int influence(char role) {
    return role == 'B' ? 3 : role == 'A' ? 2 : 1;
  }

  /**
   * The champion of an account is well disposed; where value is not seen, those who pay are not.
   */
  private static String sentiment(SamplePortfolioStory story, char role, SplittableRandom random) {
    int roi = story.number("roi_score", 75);
    return switch (role) {
      case 'C' -> "positive";
      case 'B', 'P' -> roi < 50 ? "negative" : random.nextInt(3) == 0 ? "" : "neutral";
      case 'D', 'S' -> roi < 60 ? (random.nextBoolean() ? "" : "neutral") : "positive";
      default -> List.of("neutral", "positive", "").get(random.nextInt(3));
    };
  }

  private static List<String> names(String region, int count, SplittableRandom random) {
    String[] row =
        SamplePortfolioStories.table("names.csv").stream()
            .filter(names -> names[0].equals(region))
            .findFirst()
            .orElseThrow();
    List<String> first = shuffled(row[1], random);
    List<String> last = shuffled(row[2], random);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      names.add(first.get(i) + " " + last.get(i).replace('_', ' '));
    }
    return names;
  }

  private static List<String> shuffled(String words, SplittableRandom random) {
    record Drawn(long lot, String word) {}
    return Arrays.stream(words.split(" ", -1))
        .map(word -> new Drawn(random.nextLong(), word))
        .sorted(Comparator.comparingLong(Drawn::lot))
        .map(Drawn::word)
        .toList();
  }

  private static String pick(List<String> from, SplittableRandom random) {
    return from.get(random.nextInt(from.size()));
  }
}
