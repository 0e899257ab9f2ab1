package com.valueinmotion.language.drafter;

import com.valueinmotion.language.LanguageModel;
import com.valueinmotion.language.Prompt;
import com.valueinmotion.language.draft.Artefact;
import com.valueinmotion.language.draft.Origin;
import com.valueinmotion.language.draft.Passage;
import com.valueinmotion.language.draft.Sentence;
import com.valueinmotion.language.draft.Wording;
import com.valueinmotion.language.draft.WordingJson;
import com.valueinmotion.language.draft.WordingStream;
import com.valueinmotion.language.drafter.Asking.Said;
import com.valueinmotion.language.evidence.Fact;
import com.valueinmotion.language.evidence.Pack;
import com.valueinmotion.language.ground.Verdict;
import com.valueinmotion.language.ground.Verdict.Place;
import com.valueinmotion.language.ground.Verdicts;
import com.valueinmotion.language.ground.Verifier;
import com.valueinmotion.language.prompt.PromptFile;
import com.valueinmotion.language.prompt.PromptWriter;
import com.valueinmotion.language.prompt.Prompts;
import com.valueinmotion.language.template.Templates;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Drafts: a model writes, the verifier reads, the model mends once, and where that does not pass,
 * or no answer comes, the template stands. There is always a draft.
 */
public final class Drafter {
  private final Prompts prompts;
  private final Verifier verifier;
  private final InstantSource clock;

  public Drafter(Prompts prompts, Verifier verifier, InstantSource clock) {
    this.prompts = prompts;
    this.verifier = verifier;
    this.clock = clock;
  }

  /** The template alone: no model is asked. */
  public Draft template(Artefact artefact, Pack pack) {
    return template(artefact, pack, "", List.of(), List.of(), List.of());
  }

  /**
   * Asks a model.
   *
   * @param more what a person wants besides: why an earlier draft was rejected; may be empty
   */
  public Draft draft(LanguageModel model, Artefact artefact, Pack pack, String more, Watch watch) {
    PromptFile file = prompts.of(artefact.prompt());
    PromptWriter writer = new PromptWriter(model::count);
    PromptWriter.Written written = writer.write(file, pack, more);
    Pack told = written.evidence().pack();
    List<Fact> leftOut = written.evidence().leftOut();
    WordingJson json =
        new WordingJson(
            passages(file, told),
            told.facts().stream().map(Fact::id).toList(),
            artefact == Artefact.MAIL);
    Prompt prompt = written.prompt().withSchema(json.schema());
    Asking<Verdicts> asking =
        new Asking<>(
            model,
            watch,
            clock,
            new Asking.Check<>(
                answer -> verifier.check(json.read(answer), pack),
                verdicts -> verdicts.blocking().size(),
                verdicts -> verdicts.borne().size()));
    Said<Verdicts> first = asking.ask(prompt, new WordingStream(watch::words));
    if (passes(first)) {
      return done(artefact, Origin.MODEL, pack, first, asking.attempts(), leftOut);
    }
    if (first.fault() != null && !first.isMisshapen()) {
      return template(artefact, pack, why(first), held(first), asking.attempts(), leftOut);
    }
    Prompt again = writer.repair(file, prompt, first.answer(), told(first));
    Said<Verdicts> second = asking.ask(again, new WordingStream(watch::words));
    return passes(second)
        ? done(artefact, Origin.REPAIRED, pack, second, asking.attempts(), leftOut)
        : template(artefact, pack, why(second), held(second), asking.attempts(), leftOut);
  }

  private static boolean passes(Said<Verdicts> said) {
    Verdicts verdicts = said.read();
    return verdicts != null && verdicts.passes();
  }

  private static List<Verdict> held(Said<Verdicts> said) {
    Verdicts verdicts = said.read();
    return verdicts == null ? List.of() : verdicts.blocking();
  }

  private static String why(Said<Verdicts> said) {
    if (said.fault() != null) {
      return said.why();
    }
    int count = held(said).size();
    return "What the model wrote was held: "
        + count
        + (count == 1 ? " passage is" : " passages are")
        + " not borne by the evidence. The template stands in its place; look at what was held,"
        + " or draft again.";
  }

  private static List<String> told(Said<Verdicts> first) {
    return first.told(
        held(first).stream().map(held -> "“" + held.words() + "” " + held.why() + "."));
  }

  private static Draft done(
      Artefact artefact,
      Origin origin,
      Pack pack,
      Said<Verdicts> said,
      List<Attempt> attempts,
      List<Fact> leftOut) {
    Verdicts verdicts = Objects.requireNonNull(said.read());
    return new Draft(artefact, origin, "", pack, verdicts, List.of(), attempts, leftOut);
  }

  private Draft template(
      Artefact artefact,
      Pack pack,
      String because,
      List<Verdict> held,
      List<Attempt> attempts,
      List<Fact> leftOut) {
    Verdicts whole = verifier.check(Templates.write(artefact, pack), pack);
    Verdicts verdicts = whole.passes() ? whole : verifier.check(without(whole), pack);
    return new Draft(artefact, Origin.TEMPLATE, because, pack, verdicts, held, attempts, leftOut);
  }

  /**
   * The template says what files say, and a file may say what no draft may: such a sentence is left
   * out.
   */
  private static Wording without(Verdicts held) {
    Set<Place> places = held.blocking().stream().map(Verdict::place).collect(Collectors.toSet());
    List<Passage> passages = new ArrayList<>();
    List<Passage> all = held.wording().passages();
    for (int p = 0; p < all.size(); p++) {
      Passage passage = all.get(p);
      List<Sentence> kept = new ArrayList<>();
      for (int s = 0; s < passage.sentences().size(); s++) {
        if (!places.contains(new Place(p, s))) {
          kept.add(passage.sentences().get(s));
        }
      }
      String heading = places.contains(new Place(p, -1)) ? "" : passage.heading();
      if (!kept.isEmpty()) {
        passages.add(new Passage(passage.id(), heading, kept));
      }
    }
    boolean subject = !places.contains(Place.SUBJECT);
    return new Wording(subject ? held.wording().subject() : "Next steps", passages);
  }

  private static List<String> passages(PromptFile file, Pack pack) {
    if (!file.passages().contains("*")) {
      return file.passages();
    }
    return Stream.of(
            Stream.of(Passage.OBJECTIVE),
            pack.of(Fact.Kind.ACTION).stream().map(f -> f.id().toLowerCase(Locale.ROOT)),
            Stream.of("new-1", "new-2"))
        .flatMap(s -> s)
        .toList();
  }
}
