package com.valueinmotion.language.ground;

import com.valueinmotion.language.draft.Passage;
import com.valueinmotion.language.draft.Sentence;
import com.valueinmotion.language.draft.Wording;
import com.valueinmotion.language.evidence.Pack;
import com.valueinmotion.language.evidence.Person;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Corrupts a good draft, one thing at a time. Shares no code with the verifier. */
final class Mutants {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{L}\\d.,:-])(\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)(?![\\d]|(?:st|nd|rd|th)\\b)(?=\\D|$)");
  private static final Pattern ISO = Pattern.compile("\\b(\\d{4}-\\d{2})-(\\d{2})\\b");
  private static final String MONTHS =
      "January|February|March|April|May|June|July|August|September|October|November|December";
  private static final Pattern DAY_MONTH =
      Pattern.compile("\\b(\\d{1,2})((?:st|nd|rd|th)?(?: of)? )(" + MONTHS + ")\\b");
  private static final Pattern MONTH_DAY =
      Pattern.compile("\\b(" + MONTHS + ") (\\d{1,2})\\b(?!\\d)");
  private static final Map<String, String> UNITS = new LinkedHashMap<>();
  private static final Map<String, String> DIRECTIONS = new LinkedHashMap<>();

  static {
    UNITS.put(" days", " weeks");
    UNITS.put(" weeks", " days");
    UNITS.put(" minutes", " hours");
    UNITS.put(" hours", " minutes");
    UNITS.put("%", " points");
    UNITS.put(" per cent", " points");
    UNITS.put(" percent", " points");
    UNITS.put(" seats", " tickets");
    UNITS.put(" users", " invoices");
    UNITS.put(" workflows", " escalations");
    UNITS.put(" teams", " tickets");
    UNITS.put(" escalations", " invoices");
    UNITS.put("€", "$");
    UNITS.put("£", "€");
    UNITS.put(" months", " weeks");
    DIRECTIONS.put(" below ", " above ");
    DIRECTIONS.put(" above ", " below ");
    DIRECTIONS.put(" under ", " over ");
    DIRECTIONS.put(" over the line", " under the line");
    DIRECTIONS.put(" fell ", " rose ");
    DIRECTIONS.put(" dropped ", " climbed ");
    DIRECTIONS.put(" slipped ", " climbed ");
    DIRECTIONS.put(" rose ", " fell ");
    DIRECTIONS.put(" grew ", " shrank ");
    DIRECTIONS.put(" climbed ", " fell ");
    DIRECTIONS.put(" improved ", " worsened ");
    DIRECTIONS.put("down from", "up from");
    DIRECTIONS.put("up from", "down from");
    DIRECTIONS.put("come down", "gone up");
    DIRECTIONS.put("came down", "went up");
    DIRECTIONS.put("gone up", "gone down");
    DIRECTIONS.put("fallen", "risen");
    DIRECTIONS.put("risen", "fallen");
    DIRECTIONS.put("past the", "short of the");
    DIRECTIONS.put("more than", "less than");
    DIRECTIONS.put("fewer than", "more than");
  }

  private final Pack pack;

  Mutants(Pack pack) {
    this.pack = pack;
  }

  /** What was corrupted, and into what. */
  record Mutant(String kind, String what, Wording wording) {}

  List<Mutant> of(Wording wording) {
    List<Mutant> mutants = new ArrayList<>();
    for (int p = 0; p < wording.passages().size(); p++) {
      Passage passage = wording.passages().get(p);
      for (int s = 0; s < passage.sentences().size(); s++) {
        Sentence sentence = passage.sentences().get(s);
        if (!sentence.cites().isEmpty()) {
          for (Change change : changes(sentence)) {
            mutants.add(
                new Mutant(
                    change.kind(),
                    "“" + change.to().text() + "” " + change.to().cites(),
                    MutantsTest.with(wording, p, s, change.to())));
          }
        }
      }
    }
    return mutants;
  }

  private record Change(String kind, Sentence to) {}

  private List<Change> changes(Sentence sentence) {
    List<Change> changes = new ArrayList<>();
    String text = sentence.text();
    boolean quotes = text.contains("“") || text.contains("\"");
    numbers(sentence, changes);
    days(sentence, changes);
    for (Person person : pack.people()) {
      String first = person.name().split(" ", 2)[0];
      if (text.contains(person.name()) && !quotes) {
        changes.add(
            new Change("name", said(sentence, text.replace(person.name(), "Walter Krüger"))));
      } else if (Pattern.compile("\\b" + first + "\\b").matcher(text).find() && !quotes) {
        changes.add(
            new Change("name", said(sentence, text.replaceAll("\\b" + first + "\\b", "Walter"))));
      }
    }
    swaps("unit", UNITS, sentence, changes);
    swaps("direction", DIRECTIONS, sentence, changes);
    citations(sentence, changes);
    return changes;
  }

  private static void numbers(Sentence sentence, List<Change> changes) {
    String text = sentence.text();
    Matcher matcher = NUMBER.matcher(text);
    while (matcher.find()) {
      String rest = text.substring(matcher.end());
      String before = text.substring(0, matcher.start());
      boolean day =
          rest.matches("(?s)(?: of)? (?:" + MONTHS + ").*")
              || before.matches("(?s).*(?:" + MONTHS + ") $");
      boolean year = matcher.group().matches("20\\d\\d");
      boolean listed = matcher.start() <= 1 && rest.matches("(?s)[.)].*");
      if (!day
          && !year
          && !listed
          && !before.matches("(?s).*[/.]$")
          && !rest.matches("(?s)[./]\\d.*")) {
        changes.add(new Change("number", said(sentence, before + other(matcher.group()) + rest)));
      }
    }
  }

  /** Another number of the same form: its first digit is moved, or what is small is made larger. */
  private static String other(String number) {
    char first = number.charAt(0);
    char changed = first == '9' ? '4' : (char) (first + 3 > '9' ? first - 2 : first + 3);
    return number.length() == 1
        ? String.valueOf(Integer.parseInt(number) + 4)
        : changed + number.substring(1);
  }

  private static void days(Sentence sentence, List<Change> changes) {
    String text = sentence.text();
    Matcher iso = ISO.matcher(text);
    while (iso.find()) {
      changes.add(new Change("date", said(sentence, replace(text, iso, 2, moved(iso.group(2))))));
    }
    Matcher dayMonth = DAY_MONTH.matcher(text);
    while (dayMonth.find()) {
      changes.add(
          new Change("date", said(sentence, replace(text, dayMonth, 1, moved(dayMonth.group(1))))));
      changes.add(
          new Change("date", said(sentence, replace(text, dayMonth, 3, month(dayMonth.group(3))))));
    }
    Matcher monthDay = MONTH_DAY.matcher(text);
    while (monthDay.find()) {
      changes.add(
          new Change("date", said(sentence, replace(text, monthDay, 2, moved(monthDay.group(2))))));
      changes.add(
          new Change("date", said(sentence, replace(text, monthDay, 1, month(monthDay.group(1))))));
    }
  }

  private static String moved(String day) {
    int number = Integer.parseInt(day);
    int other = number > 20 ? number - 9 : number + 6;
    return day.length() == 2 ? "%02d".formatted(other) : String.valueOf(other);
  }

  private static String month(String month) {
    List<String> all = List.of(MONTHS.split("\\|"));
    return all.get((all.indexOf(month) + 5) % 12);
  }

  private static String replace(String text, Matcher matcher, int group, String with) {
    return text.substring(0, matcher.start(group)) + with + text.substring(matcher.end(group));
  }

  private static void swaps(
      String kind, Map<String, String> swaps, Sentence sentence, List<Change> changes) {
    String text = sentence.text();
    swaps.forEach(
        (from, to) -> {
          int at = text.indexOf(from);
          boolean figure = kind.equals("direction") || near(text, at);
          boolean quoted = at >= 0 && text.substring(0, at).matches("(?s).*[“\"][^”\"]*");
          if (at >= 0 && figure && !quoted) {
            changes.add(
                new Change(
                    kind,
                    said(
                        sentence,
                        text.substring(0, at) + to + text.substring(at + from.length()))));
          }
        });
  }

  /** A unit stands beside its figure. */
  private static boolean near(String text, int at) {
    return at >= 0
        && (text.substring(0, at).matches("(?s).*[\\d]$")
            || text.substring(Math.min(at + 1, text.length())).matches("(?s)\\d.*"));
  }

  private void citations(Sentence sentence, List<Change> changes) {
    List<String> cites = sentence.cites();
    List<String> none = new ArrayList<>(cites);
    none.removeFirst();
    changes.add(new Change("citation", new Sentence(sentence.text(), none)));
    List<String> others =
        pack.facts().stream().map(f -> f.id()).filter(id -> !cites.contains(id)).toList();
    int at = Math.floorMod(sentence.text().hashCode(), others.size());
    List<String> swapped = new ArrayList<>(cites);
    swapped.set(0, others.get(at));
    changes.add(new Change("citation", new Sentence(sentence.text(), swapped)));
  }

  private static Sentence said(Sentence sentence, String text) {
    return new Sentence(text, sentence.cites());
  }
}
