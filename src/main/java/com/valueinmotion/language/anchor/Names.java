package com.valueinmotion.language.anchor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names of people, as they stand in a sentence. */
final class Names {
  private static final Pattern TOKEN = Pattern.compile("\\p{L}[\\p{L}'’-]*");
  private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}[\\p{L}'’-]*\\p{Ll}[\\p{L}'’-]*");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");

  private final Set<String> notNames;
  private final Set<String> organisations;
  private final Set<String> titles;
  private final Set<String> courtesies;
  private final Set<String> particles;
  private final Set<String> places;

  Names(AnchorWords words) {
    this.notNames = AnchorWords.folded(words.lists().notNames());
    this.organisations = AnchorWords.folded(words.lists().organisations());
    this.titles = AnchorWords.folded(words.lists().titles());
    this.courtesies = AnchorWords.folded(words.lists().courtesies());
    this.particles = AnchorWords.folded(words.lists().particles());
    this.places = AnchorWords.folded(words.lists().places());
  }

  /**
   * A name.
   *
   * @param text with an academic title, without Mr and Ms
   * @param start where it stands, without its title
   * @param full whether it can only be one person's: two words, or one after a title
   */
  record Name(String text, int start, int end, boolean full) {}

  private record Token(String text, int start, int end, Sort sort) {}

  private enum Sort {
    NAME,
    PARTICLE,
    TITLE,
    COURTESY,
    PLACE,
    OTHER
  }

  List<Name> in(String sentence) {
    List<Token> tokens =
        TOKEN.matcher(sentence).results().map(this::token).collect(Collectors.toList());
    List<Name> names = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      int last = lastOfName(sentence, tokens, i);
      if (last >= 0) {
        add(names, sentence, tokens, i, last);
        i = last;
      }
      i++;
    }
    return names;
  }

  /** Whether a value is one of the names in a sentence, or the part of one. */
  boolean isNamed(String value, String sentence) {
    String bare = bare(value);
    return !bare.isEmpty()
        && in(sentence).stream()
            .map(name -> bare(name.text()))
            .anyMatch(name -> hasWords(name, bare));
  }

  /** Whether all the words of one name are words of another. */
  static boolean hasWords(String name, String part) {
    return Set.copyOf(List.of(name.split(" ", -1))).containsAll(List.of(part.split(" ", -1)));
  }

  /** A name without titles, in lower case. */
  String bare(String name) {
    return Arrays.stream(name.strip().split("[\\s.]+", -1))
        .map(word -> POSSESSIVE.matcher(word).replaceFirst("").toLowerCase(Locale.ROOT))
        .filter(w -> !titles.contains(w) && !courtesies.contains(w) && !notNames.contains(w))
        .collect(Collectors.joining(" "))
        .strip();
  }

  private Token token(MatchResult at) {
    String text = at.group();
    String folded = POSSESSIVE.matcher(text).replaceFirst("").toLowerCase(Locale.ROOT);
    Sort sort = Sort.OTHER;
    if (titles.contains(folded)) {
      sort = Sort.TITLE;
    } else if (courtesies.contains(folded)) {
      sort = Sort.COURTESY;
    } else if (CAPITAL.matcher(text).matches()
        && !notNames.contains(folded)
        && !notNames.contains(text.toLowerCase(Locale.ROOT))) {
      sort = Sort.NAME;
    } else if (particles.contains(text)) {
      sort = Sort.PARTICLE;
    } else if (places.contains(folded)) {
      sort = Sort.PLACE;
    }
    return new Token(text, at.start(), at.end(), sort);
  }

  /** The last token of a name that begins there; -1 where none does. */
  private static int lastOfName(String sentence, List<Token> tokens, int first) {
    if (tokens.get(first).sort() != Sort.NAME) {
      return -1;
    }
    int last = first;
    for (int i = first + 1; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean follows =
          sentence.substring(tokens.get(i - 1).end(), token.start()).isBlank()
              && !POSSESSIVE.matcher(tokens.get(i - 1).text()).find();
      if (!follows || (token.sort() != Sort.NAME && token.sort() != Sort.PARTICLE)) {
        break;
      }
      last = token.sort() == Sort.NAME ? i : last;
    }
    return last;
  }

  private void add(List<Name> names, String sentence, List<Token> tokens, int first, int last) {
    int before = first - 1;
    Token title = before >= 0 && isTitle(tokens.get(before).sort()) ? tokens.get(before) : null;
    int preceding = title == null ? before : before - 1;
    if (preceding >= 0
        && tokens.get(preceding).sort() == Sort.PLACE
        && sentence
            .substring(tokens.get(preceding).end(), tokens.get(preceding + 1).start())
            .isBlank()) {
      return;
    }
    for (Token token : tokens.subList(first, last + 1)) {
      if (organisations.contains(token.text().toLowerCase(Locale.ROOT))) {
        return;
      }
    }
    int from = tokens.get(first).start();
    int to = tokens.get(last).end();
    String text = POSSESSIVE.matcher(sentence.substring(from, to)).replaceFirst("");
    int named = title == null || title.sort() == Sort.COURTESY ? from : title.start();
    names.add(
        new Name(sentence.substring(named, from) + text, from, to, last > first || title != null));
  }

  private static boolean isTitle(Sort sort) {
    return sort == Sort.TITLE || sort == Sort.COURTESY;
  }
}
