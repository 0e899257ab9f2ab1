package com.valueinmotion.language.template;

import com.valueinmotion.language.draft.Artefact;
import com.valueinmotion.language.draft.Passage;
import com.valueinmotion.language.draft.Sentence;
import com.valueinmotion.language.draft.Wording;
import com.valueinmotion.language.evidence.Fact;
import com.valueinmotion.language.evidence.Fact.Kind;
import com.valueinmotion.language.evidence.Pack;
import com.valueinmotion.language.evidence.Person;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Each artefact by rule: the facts themselves, in the order in which a reader needs them. */
public final class Templates {
  private static final int MOST_FACTS = 4;
  private static final int MOST_STEPS = 4;
  private static final int MOST_PEOPLE = 4;

  private final Pack pack;

  private Templates(Pack pack) {
    this.pack = pack;
  }

  /** The same pack always gives the same words. */
  public static Wording write(Artefact artefact, Pack pack) {
    Templates templates = new Templates(pack);
    List<Passage> passages =
        switch (artefact) {
          case MAIL -> templates.mail();
          case PLAN -> templates.plan();
          case QBR -> templates.qbr();
          case BRIEF -> templates.brief();
          case DIAGNOSIS -> templates.diagnosis();
        };
    String subject =
        artefact == Artefact.MAIL ? pack.account() + ": where we stand and the next steps" : "";
    return new Wording(subject, passages.stream().filter(p -> !p.sentences().isEmpty()).toList());
  }

  private List<Passage> mail() {
    Passage steps =
        passage(
            "proposal",
            "",
            Stream.concat(
                pack.of(Kind.PLAN).stream().map(Templates::aim), steps().map(Templates::step)));
    return List.of(
        new Passage("greeting", "", List.of(plain(greeting()))),
        passage("situation", "", seen().map(Templates::whole)),
        steps,
        new Passage("question", "", List.of(plain("Does this fit, or what would you change?"))),
        new Passage("closing", "", List.of(plain("Best regards, " + pack.owner()))));
  }

  private List<Passage> plan() {
    List<Passage> passages = new ArrayList<>();
    passages.add(passage(Passage.OBJECTIVE, "", pack.of(Kind.PLAN).stream().map(Templates::aim)));
    for (Fact action : pack.of(Kind.ACTION)) {
      passages.add(
          new Passage(
              action.id().toLowerCase(Locale.ROOT),
              "",
              List.of(
                  new Sentence(end(action.label()), List.of(action.id())),
                  new Sentence(done(action), List.of(action.id())))));
    }
    return passages;
  }

  private List<Passage> qbr() {
    return List.of(
        passage("decisions", "What we ask of you", steps().map(Templates::step)),
        passage("outcomes", "What you wanted", all(Kind.OUTCOME).map(Templates::whole)),
        passage("usage", "Where it is used", seen().map(Templates::whole)),
        passage("next", "What comes next", pack.of(Kind.PLAN).stream().map(Templates::aim)));
  }

  private List<Passage> brief() {
    return List.of(
        passage("thesis", "", pack.fact("R1").stream().map(Templates::whole)),
        passage("contract", "The contract", all(Kind.TERM).map(Templates::whole)),
        passage("value", "What has been shown", all(Kind.OUTCOME).map(Templates::whole)),
        passage("people", "Who is who", all(Kind.PERSON).limit(MOST_PEOPLE).map(Templates::whole)),
        passage(
            "obstacles",
            "What stands in the way",
            Stream.concat(
                    bad(), pack.of(Kind.DERIVED).stream().filter(f -> f.label().equals("Waste")))
                .map(Templates::whole)),
        passage("steps", "What is done until then", steps().map(Templates::step)),
        passage("unknown", "What nobody knows", pack.fact("U1").stream().map(Templates::whole)));
  }

  private List<Passage> diagnosis() {
    return List.of(
        passage("where", "", pack.fact("R1").stream().map(Templates::whole)),
        passage("why", "", bad().map(Templates::whole)),
        passage("unknown", "", pack.fact("U1").stream().map(Templates::whole)),
        passage(
            "next",
            "",
            Stream.concat(
                steps().limit(2).map(Templates::step),
                pack.fact("T1").stream().map(Templates::whole))));
  }

  private String greeting() {
    return pack.people().stream()
        .filter(Person::addressed)
        .findFirst()
        .map(person -> "Hello " + first(person.name()) + ",")
        .orElse("Hello,");
  }

  /** "Hello Ms Solheim" would be a guess; a title before the name is kept with the last name. */
  private static String first(String name) {
    String[] parts = name.strip().split("\\s+", -1);
    return parts.length > 1 && parts[0].endsWith(".")
        ? parts[0] + " " + parts[parts.length - 1]
        : parts[0];
  }

  /** What can be told, the heaviest first. */
  private Stream<Fact> seen() {
    return pack.facts().stream()
        .filter(fact -> fact.kind() == Kind.SIGNAL || fact.kind() == Kind.OUTCOME)
        .filter(Fact::told)
        .sorted(Comparator.comparingInt(Fact::weight).reversed())
        .limit(MOST_FACTS);
  }

  private Stream<Fact> bad() {
    return pack.of(Kind.SIGNAL).stream()
        .filter(fact -> fact.state() == Fact.State.RED || fact.state() == Fact.State.AMBER)
        .limit(MOST_FACTS + 2);
  }

  private Stream<Fact> steps() {
    return pack.of(Kind.ACTION).stream().limit(MOST_STEPS);
  }

  private Stream<Fact> all(Kind kind) {
    return pack.of(kind).stream();
  }

  private static Passage passage(String id, String heading, Stream<Sentence> sentences) {
    return new Passage(id, heading, sentences.toList());
  }

  private static Sentence plain(String text) {
    return new Sentence(text, List.of());
  }

  private static Sentence whole(Fact fact) {
    return new Sentence(end(fact.text()), List.of(fact.id()));
  }

  /** "The aim: … ." without the days that follow. */
  private static Sentence aim(Fact plan) {
    int end = plan.text().indexOf(". Checkpoint");
    String aim = end < 0 ? plan.text() : plan.text().substring(0, end);
    return new Sentence(end(aim), List.of(plan.id()));
  }

  /** The step, who takes it, and by when. */
  private static Sentence step(Fact action) {
    String text = action.text();
    int due = text.indexOf("; due ");
    int who = text.indexOf(". Ours: ", action.label().length());
    if (due < 0 || who < 0) {
      return whole(action);
    }
    int dueEnd = text.indexOf(';', due + 1);
    String people =
        text.substring(who + ". Ours: ".length(), due)
            .replace("; theirs: ", " on our side, on yours ")
            .replace(", to be named", " (please tell us who)");
    String day = text.substring(due + "; due ".length(), dueEnd < 0 ? text.length() : dueEnd);
    return new Sentence(action.label() + ", by " + day + ": " + people + ".", List.of(action.id()));
  }

  private static String done(Fact action) {
    int at = action.text().indexOf("done when ");
    if (at < 0) {
      return end(action.label());
    }
    String rest = action.text().substring(at + "done when ".length());
    int answers = rest.indexOf(". Answers ");
    return end("Done when " + (answers < 0 ? rest : rest.substring(0, answers)));
  }

  private static String end(String text) {
    String plain = text.strip();
    return plain.matches("(?s).*[.!?”\"]") ? plain : plain + ".";
  }
}
