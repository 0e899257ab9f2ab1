package com.valueinmotion.language.drafter;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.language.Answer;
import com.valueinmotion.language.Call;
import com.valueinmotion.language.Capabilities;
import com.valueinmotion.language.LanguageModel;
import com.valueinmotion.language.Listener;
import com.valueinmotion.language.ModelFault;
import com.valueinmotion.language.Prompt;
import com.valueinmotion.language.Tokens;
import com.valueinmotion.language.Usage;
import com.valueinmotion.language.draft.Artefact;
import com.valueinmotion.language.draft.Origin;
import com.valueinmotion.language.draft.Passage;
import com.valueinmotion.language.draft.Sentence;
import com.valueinmotion.language.draft.Wording;
import com.valueinmotion.language.draft.WordingJson;
import com.valueinmotion.language.evidence.Audience;
import com.valueinmotion.language.evidence.Pack;
import com.valueinmotion.language.ground.Corpus;
import com.valueinmotion.language.ground.Verifier;
import com.valueinmotion.language.prompt.Prompts;
import com.valueinmotion.language.template.Templates;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a draft, whatever a model answers. */
final class DrafterTest {
  private static final String GOOD = mail("Usage over the last 30 days is 22 of 100.", "E1");
  private static final String BAD = mail("Usage over the last 30 days is 72 of 100.", "E1");

  private final Pack pack = Corpus.attacked(Audience.CUSTOMER);
  private final Verifier verifier = new Verifier(Corpus.rules());
  private Drafter drafter = drafter();

  @BeforeEach
  void anew() {
    drafter = drafter();
  }

  @Test
  void whatPassesStandsAsTheModelWroteIt() {
    Scripted model = new Scripted(GOOD);

    Draft draft = draft(model);

    assertThat(draft.origin()).isEqualTo(Origin.MODEL);
    assertThat(draft.canBeApproved()).isTrue();
    assertThat(draft.wording().text()).contains("22 of 100");
    assertThat(draft.attempts()).hasSize(1);
    assertThat(draft.verdicts().borne()).isNotEmpty();
  }

  @Test
  void whatIsHeldIsMendedOnceAndTheModelIsToldWhatWasWrong() {
    Scripted model = new Scripted(BAD, GOOD);

    Draft draft = draft(model);

    assertThat(draft.origin()).isEqualTo(Origin.REPAIRED);
    assertThat(draft.canBeApproved()).isTrue();
    assertThat(model.asked).hasSize(2);
    String told = model.asked.getLast().messages().getLast().text();
    assertThat(told).contains("“72”").contains("E1");
    assertThat(model.asked.getLast().messages().subList(0, 2))
        .as("what the server has read before comes first, unchanged")
        .isEqualTo(model.asked.getFirst().messages());
  }

  @Test
  void whatIsHeldTwiceGivesWayToTheTemplateWhichSaysSo() {
    Draft draft = draft(new Scripted(BAD, BAD));

    assertThat(draft.origin()).isEqualTo(Origin.TEMPLATE);
    assertThat(draft.because()).contains("held").contains("template");
    assertThat(draft.held()).anySatisfy(v -> assertThat(v.words()).isEqualTo("72"));
    assertThat(draft.canBeApproved()).as("what of the template is held is left out").isTrue();
    assertThat(Templates.write(Artefact.MAIL, pack).text())
        .contains(draft.wording().passages().getFirst().sentences().getFirst().text());
    assertThat(draft.attempts()).hasSize(2).allMatch(a -> a.blocking() > 0);
  }

  @Test
  void noJsonIsAskedForOnceMore() {
    Draft draft = draft(new Scripted("Dear Mats, usage is 22.", GOOD));

    assertThat(draft.origin()).isEqualTo(Origin.REPAIRED);
    assertThat(draft.attempts().getFirst().fault())
        .isNotNull()
        .extracting(ModelFault::kind)
        .isEqualTo(ModelFault.Kind.WRONG_SHAPE);
  }

  @Test
  void aPassageOrAFactThatIsNotThereIsTheWrongShape() {
    String passage = GOOD.replace("\"situation\"", "\"ps\"");
    String fact = GOOD.replace("\"E1\"", "\"E99\"");

    for (String wrong : List.of(passage, fact)) {
      Draft draft = draft(new Scripted(wrong, wrong));

      assertThat(draft.origin()).isEqualTo(Origin.TEMPLATE);
      assertThat(draft.because()).contains("not what was asked for").contains("template");
    }
  }

  @Test
  void noAnswerAtAllGivesTheTemplateAndIsNotAskedAgain() {
    for (ModelFault.Kind kind : ModelFault.Kind.values()) {
      if (kind == ModelFault.Kind.WRONG_SHAPE) {
        continue;
      }
      Scripted model = new Scripted();
      model.fault = new ModelFault(kind, "It is gone. Nothing is lost. Start it again.");

      Draft draft = draft(model);

      assertThat(draft.origin()).isEqualTo(Origin.TEMPLATE);
      assertThat(draft.because()).isEqualTo("It is gone. Nothing is lost. Start it again.");
      assertThat(draft.canBeApproved()).isTrue();
      assertThat(model.asked).hasSize(1);
    }
  }

  @Test
  void theWordsAreShownWhileTheyComeWithoutTheJsonAroundThem() {
    List<String> seen = new ArrayList<>();

    drafter.draft(
        new Scripted(GOOD),
        Artefact.MAIL,
        pack,
        "",
        new Watch() {
          @Override
          public void words(String soFar) {
            seen.add(soFar);
          }

          @Override
          public void asking(Call call) {
            assertThat(call).isNotNull();
          }
        });

    assertThat(seen).hasSizeGreaterThan(10);
    assertThat(seen.getLast())
        .contains("Usage over the last 30 days is 22 of 100.")
        .doesNotContain("{", "\"", "cites", "E1");
  }

  @Test
  void whatAPersonWantsBesidesIsInTheAsk() {
    Scripted model = new Scripted(GOOD);

    drafter.draft(model, Artefact.MAIL, pack, "It was rejected: too long.", Watch.NOBODY);

    assertThat(model.asked.getFirst().messages().getLast().text())
        .endsWith("It was rejected: too long.");
  }

  private Draft draft(LanguageModel model) {
    return drafter.draft(model, Artefact.MAIL, pack, "", Watch.NOBODY);
  }

  private Drafter drafter() {
    try {
      return new Drafter(
          Prompts.read(file -> Files.readString(Path.of("resources", "prompts", file))),
          verifier,
          InstantSource.system());
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static String mail(String sentence, String cites) {
    return WordingJson.write(
        new Wording(
            "Where dispatch stands",
            List.of(
                new Passage("greeting", "", List.of(new Sentence("Hello Mats,", List.of()))),
                new Passage("situation", "", List.of(new Sentence(sentence, List.of(cites)))),
                new Passage(
                    "closing", "", List.of(new Sentence("Best regards, Ana Ruiz", List.of()))))));
  }

  /** Says what it is told to, a few letters at a time. */
  private static final class Scripted implements LanguageModel {
    private final Deque<String> answers;
    private final List<Prompt> asked = new ArrayList<>();
    private ModelFault fault = new ModelFault(ModelFault.Kind.SERVER_FAILED, "nothing left to say");

    Scripted(String... answers) {
      this.answers = new ArrayDeque<>(List.of(answers));
    }

    @Override
    public Capabilities capabilities() {
      return new Capabilities("scripted", "scripted", "abc", 8192, true, true, false);
    }

    @Override
    public int count(String text) {
      return Tokens.atMost(text);
    }

    @Override
    public Call start(Prompt prompt, Listener listener) {
      asked.add(prompt);
      String answer = answers.poll();
      if (answer != null) {
        for (int at = 0; at < answer.length(); at += 5) {
          listener.more(answer.substring(at, Math.min(at + 5, answer.length())));
        }
      }
      return new Call() {
        @Override
        public Answer await() throws ModelFault {
          if (answer == null) {
            throw fault;
          }
          return new Answer(answer, Answer.Finish.STOP, Usage.NONE, "scripted");
        }

        @Override
        public void cancel() {
          answers.clear();
        }
      };
    }
  }
}
