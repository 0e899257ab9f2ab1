package com.valueinmotion.language.drafter;

import com.valueinmotion.language.draft.Passage;
import com.valueinmotion.language.draft.Sentence;
import com.valueinmotion.language.draft.Wording;
import com.valueinmotion.language.evidence.Fact;
import com.valueinmotion.language.evidence.Pack;
import com.valueinmotion.language.ground.Verdicts;
import com.valueinmotion.language.ground.Verifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text that a person has edited. What they left as it was keeps what it rests on; for a sentence
 * they changed or added, the evidence is looked for, so that their figures are held to it like a
 * model's.
 */
public final class Edited {
  private static final Pattern PARAGRAPH = Pattern.compile("\\R\\s*\\R");
  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?<=[.!?…])(?<!\\b(?:Mr|Ms|Mrs|Dr|St|No|ca|approx)\\.)\\s+(?=[\\p{Lu}\\d“\"(])|\\R");
  private static final double ALIKE = 0.5;

  private final Verifier verifier;
  private final Pack pack;

  public Edited(Verifier verifier, Pack pack) {
    this.verifier = verifier;
    this.pack = pack;
  }

  /**
   * The wording that the text is now.
   *
   * @param before what it was
   * @param subject as it is now
   * @param text paragraphs with an empty line between; a heading stands on a line of its own, as in
   *     {@link Wording#text}
   */
  public Wording of(Wording before, String subject, String text) {
    List<String> paragraphs =
        Arrays.stream(PARAGRAPH.split(text.strip(), -1)).filter(p -> !p.isBlank()).toList();
    List<Sentence> old =
        before.passages().stream().flatMap(passage -> passage.sentences().stream()).toList();
    List<Passage> passages = new ArrayList<>();
    for (int at = 0; at < paragraphs.size(); at++) {
      Passage was = at < before.passages().size() ? before.passages().get(at) : null;
      String paragraph = paragraphs.get(at).strip();
      String first = paragraph.lines().findFirst().orElse("").strip();
      boolean headed =
          before.passages().stream()
                  .anyMatch(p -> !p.heading().isEmpty() && p.heading().equals(first))
              || (was != null && !was.heading().isEmpty() && paragraph.contains("\n"));
      String body = headed ? paragraph.substring(first.length()).strip() : paragraph;
      List<Sentence> sentences =
          Stream.of(SENTENCE.split(body, -1))
              .map(String::strip)
              .filter(s -> !s.isEmpty())
              .map(s -> sentence(s, old))
              .toList();
      passages.add(
          new Passage(was == null ? "more-" + at : was.id(), headed ? first : "", sentences));
    }
    return new Wording(subject.strip(), passages);
  }

  private Sentence sentence(String text, List<Sentence> old) {
    for (Sentence known : old) {
      if (known.text().equals(text)) {
        return known;
      }
    }
    List<String> like =
        old.stream()
            .filter(known -> alike(known.text(), text) >= ALIKE)
            .max((a, b) -> Double.compare(alike(a.text(), text), alike(b.text(), text)))
            .map(Sentence::cites)
            .orElse(List.of());
    return Stream.concat(
            Stream.of(like, List.<String>of()),
            pack.facts().stream().map(Fact::id).map(id -> with(like, id)))
        .map(cites -> new Sentence(text, cites))
        .filter(this::stands)
        .findFirst()
        .orElseGet(() -> new Sentence(text, like));
  }

  private static List<String> with(List<String> cites, String id) {
    Set<String> all = new LinkedHashSet<>(cites);
    all.add(id);
    return List.copyOf(all);
  }

  private boolean stands(Sentence sentence) {
    Verdicts verdicts =
        verifier.check(new Wording("", List.of(new Passage("one", "", List.of(sentence)))), pack);
    return verdicts.passes();
  }

  /** The share of words that two sentences have in common. */
  private static double alike(String one, String other) {
    Set<String> a = words(one);
    Set<String> b = words(other);
    Set<String> both = new HashSet<>(a);
    both.retainAll(b);
    a.addAll(b);
    return a.isEmpty() ? 0 : (double) both.size() / a.size();
  }

  private static Set<String> words(String text) {
    return new HashSet<>(Arrays.asList(text.split("\\W+", -1)));
  }
}
