package com.valueinmotion.desktop.plan;

import com.valueinmotion.desktop.plan.DraftMarks.Part;
import com.valueinmotion.language.draft.Origin;
import com.valueinmotion.language.draft.Sentence;
import com.valueinmotion.language.drafter.SavedDraft;
import com.valueinmotion.language.evidence.Fact;
import com.valueinmotion.language.ground.Verdict;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A kept draft as the pane shows it.
 *
 * @param writer "Written by a model (qwen2.5:7b), 2026-11-22 09:12"
 * @param because why the template stands; empty where it does not, or where no model was asked
 * @param counted "7 of 8 borne by the evidence"
 * @param clean whether nothing is held
 * @param lines the verdicts: what is held first, then in the order of the text
 * @param subject the subject line, word for word with its marks
 * @param text the text, likewise
 * @param chips the evidence it rests on
 */
public record DraftPage(
    String writer,
    String because,
    String counted,
    boolean clean,
    List<Line> lines,
    List<Part> subject,
    List<Part> text,
    List<Chip> chips) {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  public DraftPage {
    lines = List.copyOf(lines);
    subject = List.copyOf(subject);
    text = List.copyOf(text);
    chips = List.copyOf(chips);
  }

  /** Where the words of a verdict stand. */
  public enum Where {
    SUBJECT,
    TEXT,
    /** In what the model wrote, and not in what stands here. */
    ELSEWHERE
  }

  /**
   * A verdict.
   *
   * @param start where its words begin, in the subject or in the text
   * @param told what the fact says today; empty where there is none
   */
  public record Line(
      Where where,
      int start,
      boolean blocks,
      String words,
      String check,
      String why,
      String fact,
      String told) {
    /** ✓ or ✗, so that colour never stands alone. */
    public String glyph() {
      return blocks ? "✗" : "✓";
    }

    /** Why, and where the words stand if not here. */
    public String reason() {
      return why + (where == Where.ELSEWHERE ? ", in what the model wrote" : "");
    }

    /** All of it: the words, why, and what the fact says. */
    public String whole() {
      return (blocks ? "Held: " : "Borne: ")
          + "“"
          + words
          + "” "
          + reason()
          + (told.isEmpty() ? "" : "\n" + told);
    }
  }

  /** A fact, and what it says today, with file and row. */
  public record Chip(String id, String told) {}

  static DraftPage of(DraftDesk.Kept kept, ZoneId zone) {
    SavedDraft draft = kept.draft();
    DraftMarks marks = DraftMarks.of(draft.wording(), draft.verdicts());
    Map<String, Fact> facts =
        kept.facts().stream()
            .collect(Collectors.toMap(Fact::id, Function.identity(), (first, second) -> first));
    Function<String, String> told = id -> told(id, facts);
    List<Line> lines = new ArrayList<>();
    draft.verdicts().forEach(v -> lines.add(line(v, marks, told)));
    draft.held().forEach(v -> lines.add(elsewhere(v, told)));
    lines.sort(Comparator.comparing(line -> !line.blocks())); // stable: else as in the text
    long borne = draft.verdicts().stream().filter(v -> !v.blocks()).count();
    return new DraftPage(
        writer(draft, zone),
        draft.because(),
        counted(borne, draft.verdicts().size()),
        draft.canBeApproved(),
        lines,
        marks.subject(),
        marks.text(),
        cited(draft).stream().map(id -> new Chip(id, told.apply(id))).toList());
  }

  private static String counted(long borne, int all) {
    if (all == 0) {
      return "nothing in it needs evidence";
    }
    return borne == all
        ? "all " + all + " borne by the evidence"
        : (all - borne) + " of " + all + " held";
  }

  private static Line line(Verdict verdict, DraftMarks marks, Function<String, String> told) {
    boolean inSubject = verdict.place().equals(Verdict.Place.SUBJECT);
    return new Line(
        inSubject ? Where.SUBJECT : Where.TEXT,
        marks.start(verdict),
        verdict.blocks(),
        verdict.words(),
        verdict.check().title(),
        verdict.why(),
        verdict.fact(),
        told.apply(verdict.fact()));
  }

  private static Line elsewhere(Verdict verdict, Function<String, String> told) {
    return new Line(
        Where.ELSEWHERE,
        0,
        verdict.blocks(),
        verdict.words(),
        verdict.check().title(),
        verdict.why(),
        verdict.fact(),
        told.apply(verdict.fact()));
  }

  private static Set<String> cited(SavedDraft draft) {
    Set<String> ids = new LinkedHashSet<>();
    Stream.concat(
            draft.wording().passages().stream()
                .flatMap(passage -> passage.sentences().stream())
                .map(Sentence::cites)
                .flatMap(List::stream),
            draft.verdicts().stream().map(Verdict::fact))
        .filter(id -> !id.isEmpty())
        .forEach(ids::add);
    return ids;
  }

  private static String told(String id, Map<String, Fact> facts) {
    Fact fact = facts.get(id);
    if (fact == null) {
      return id.isEmpty() ? "" : id + " is not among today's evidence.";
    }
    String text = id + " as of today: " + fact.text();
    return fact.source().isEmpty() ? text : text + "\n" + fact.source();
  }

  private static String writer(SavedDraft draft, ZoneId zone) {
    String title = draft.origin().title();
    String who =
        switch (draft.origin()) {
          case MODEL, REPAIRED -> title + " (" + draft.model() + ")";
          case TEMPLATE -> title;
          case PERSON -> title + ", first written by " + first(draft);
        };
    return Character.toUpperCase(who.charAt(0))
        + who.substring(1)
        + ", "
        + MINUTE.format(draft.at().atZone(zone));
  }

  private static String first(SavedDraft draft) {
    boolean byTemplate =
        draft.model().isEmpty() || draft.model().equalsIgnoreCase(Origin.TEMPLATE.name());
    return byTemplate ? Origin.TEMPLATE.title() : draft.model();
  }
}
