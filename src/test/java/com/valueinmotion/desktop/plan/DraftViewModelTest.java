package com.valueinmotion.desktop.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.desktop.ScriptedOllama;
import com.valueinmotion.desktop.task.CurrentThreadTasks;
import com.valueinmotion.language.draft.Artefact;
import com.valueinmotion.language.draft.Origin;
import com.valueinmotion.language.draft.Wording;
import com.valueinmotion.language.drafter.Draft;
import com.valueinmotion.language.drafter.SavedDraft;
import com.valueinmotion.language.drafter.Watch;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Without a toolkit, on a real store and a server that speaks as Ollama does. */
class DraftViewModelTest {
  @TempDir private Path folder;
  private final ScriptedOllama ollama = new ScriptedOllama();

  @SuppressWarnings("NullAway.Init") // JUnit opens them before each test
  private SamplePlanDesk sample;

  @SuppressWarnings("NullAway.Init")
  private DraftsViewModel drafts;

  @SuppressWarnings("NullAway.Init")
  private DraftViewModel mail;

  @SuppressWarnings("NullAway.Init")
  private Wording good;

  @BeforeEach
  void open() throws Exception {
    sample = new SamplePlanDesk(folder, "Halden Freight");
    sample.workbench().writing().models().at(ollama.address());
    drafts = sample.drafts(new CurrentThreadTasks());
    mail = drafts.of(DraftKind.MAIL);
    Draft template = sample.draftDesk().draft(Artefact.MAIL, true, Watch.NOBODY);
    good = template.wording();
  }

  @AfterEach
  void close() throws Exception {
    sample.close();
    ollama.close();
  }

  private DraftPage page() {
    return Objects.requireNonNull(mail.page().get());
  }

  private void chooseTheModel() throws Exception {
    sample.workbench().writing().models().choose(ScriptedOllama.MODEL);
  }

  private SavedDraft newest() throws Exception {
    return sample.draftDesk().latest(Artefact.MAIL).orElseThrow().draft();
  }

  @Test
  void openingAsksNoModelAndShowsNothingWhereNothingWasDrafted() throws Exception {
    chooseTheModel();
    ollama.writes(good);

    mail.load();

    assertThat(mail.page().get()).isNull();
    assertThat(mail.model().get()).isEqualTo(ScriptedOllama.MODEL);
    assertThat(ollama.questions()).isZero();
  }

  @Test
  void withoutAModelTheTemplateIsThereAtOnceAndNoBannerExcusesIt() throws Exception {
    mail.draft();

    assertThat(page().writer()).startsWith("The template, 2026-11-22 ");
    assertThat(page().because()).isEmpty();
    assertThat(page().clean()).isTrue();
    assertThat(mail.text().get()).contains("Hello").isEqualTo(newest().wording().text());
    assertThat(ollama.questions()).isZero();
  }

  @Test
  void aModelsDraftComesCheckedWithItsEvidence() throws Exception {
    chooseTheModel();
    ollama.writes(good);

    mail.draft();

    assertThat(mail.drafting().get()).isFalse();
    assertThat(mail.coming().get()).isEmpty();
    assertThat(page().writer()).startsWith("Written by a model (qwen2.5:7b), ");
    assertThat(page().counted()).startsWith("all ").endsWith(" borne by the evidence");
    assertThat(page().chips()).isNotEmpty().allMatch(chip -> !chip.told().isEmpty());
    assertThat(newest().origin()).isEqualTo(Origin.MODEL);
  }

  @Test
  void everyMarkStandsAtItsWords() throws Exception {
    mail.draft();

    assertThat(page().lines()).isNotEmpty();
    for (DraftPage.Line line : page().lines()) {
      String within =
          line.where() == DraftPage.Where.SUBJECT ? mail.subject().get() : mail.text().get();
      assertThat(within.substring(line.start())).startsWith(line.words());
    }
    assertThat(String.join("", page().text().stream().map(DraftMarks.Part::words).toList()))
        .isEqualTo(mail.text().get());
  }

  @Test
  void whatTheModelWroteAndTheCheckerHeldIsToldOverTheTemplate() throws Exception {
    chooseTheModel();
    ollama.writesAndBoasts(good, "You save 9731 hours a week.");

    mail.draft();

    assertThat(ollama.questions()).as("asked, and asked to mend it").isEqualTo(2);
    assertThat(page().writer()).startsWith("The template");
    assertThat(page().because()).contains("What the model wrote was held");
    assertThat(page().lines())
        .anyMatch(
            line -> line.where() == DraftPage.Where.ELSEWHERE && line.words().contains("9731"));
  }

  @Test
  void aServerThatIsGoneLeavesTheTemplateAndSaysSo() throws Exception {
    chooseTheModel();
    ollama.close();

    mail.draft();

    assertThat(page().because()).contains("Ollama");
    assertThat(mail.text().get()).isNotEmpty();
  }

  @Test
  void whatIsTypedIsKeptAsThePersonsAndHeldToTheEvidence() throws Exception {
    mail.draft();
    mail.type(mail.subject().get(), mail.text().get() + " You save 9731 hours a week.");
    assertThat(mail.keeping().get()).isEqualTo("Not kept yet");

    mail.keepEdit();

    assertThat(mail.keeping().get()).isEqualTo("Kept");
    assertThat(newest().origin()).isEqualTo(Origin.PERSON);
    assertThat(newest().wording().text()).contains("9731");
    assertThat(page().clean()).isFalse();
    DraftPage.Line held = page().lines().getFirst();
    assertThat(held.glyph()).isEqualTo("✗");
    assertThat(mail.text().get().substring(held.start())).startsWith(held.words());
    assertThat(page().writer()).startsWith("Edited by you, first written by the template");

    DraftsViewModel later = sample.drafts(new CurrentThreadTasks());
    later.of(DraftKind.MAIL).load();
    assertThat(later.of(DraftKind.MAIL).text().get()).contains("9731");
  }

  @Test
  void aNewDraftNeverOverwritesAPersonsWords() throws Exception {
    mail.draft();
    mail.type("Mine", "My own words.");
    chooseTheModel();
    ollama.writes(good);

    mail.draft();

    assertThat(mail.text().get()).isEqualTo("My own words.");
    assertThat(mail.offered().get()).isNotNull();
    mail.leave();
    assertThat(mail.offered().get()).isNull();
    assertThat(mail.text().get()).isEqualTo("My own words.");
    mail.keepEdit();
    assertThat(newest().wording().subject()).isEqualTo("Mine");

    mail.draft();
    mail.take();
    assertThat(newest().origin()).isEqualTo(Origin.MODEL);
    assertThat(mail.text().get()).isEqualTo(newest().wording().text());
    assertThat(sample.workbench().drafts().all(sample.account()))
        .as("what was theirs is still in the store")
        .anyMatch(draft -> draft.wording().subject().equals("Mine"));
  }

  @Test
  void whatIsTypedWhileADraftComesStaysToo() throws Exception {
    mail.draft();
    DraftDesk desk = new Meanwhile(() -> mailOf(drafts).type("Mine", "Typed meanwhile."));
    drafts = new DraftsViewModel(desk, new CurrentThreadTasks(), ZoneOffset.UTC);
    mailOf(drafts).load();

    mailOf(drafts).draft();

    assertThat(mailOf(drafts).text().get()).isEqualTo("Typed meanwhile.");
    assertThat(mailOf(drafts).offered().get()).isNotNull();
  }

  @Test
  void aWindowThatClosesKeepsWhatWasTyped() throws Exception {
    mail.draft();
    mail.type("Mine", "Typed and closed.");

    drafts.keep();

    assertThat(newest().wording().text()).isEqualTo("Typed and closed.");
  }

  @Test
  void lookingAtAnotherKindKeepsThisOne() throws Exception {
    mail.draft();
    mail.type("Mine", "Typed and turned away.");

    drafts.choose(DraftKind.BRIEF);

    assertThat(newest().wording().text()).isEqualTo("Typed and turned away.");
    assertThat(drafts.shown().page().get()).isNull();
    drafts.shown().draft();
    assertThat(drafts.shown().text().get()).isNotEmpty();
    assertThat(mail.text().get()).isEqualTo("Typed and turned away.");
  }

  @Test
  void earlierWordsNeverLieOverLaterOnes() throws Exception {
    mail.draft();
    SavedDraft before = newest();
    EditLane lane = new EditLane(sample.draftDesk());

    lane.keep(new EditLane.Words(2, before, "", "Later."));
    lane.keep(new EditLane.Words(1, before, "", "Earlier."));

    assertThat(newest().wording().text()).isEqualTo("Later.");
  }

  @Test
  void stoppingWhileWordsComeChangesNothingAndHangsUp() throws Exception {
    mail.draft();
    String before = mail.text().get();
    chooseTheModel();
    ollama.writesAndFallsSilent("{\"subject\":\"Half");
    Consumer<String> stops =
        words -> {
          if (!words.isEmpty()) {
            mail.stop();
          }
        };
    mail.coming().subscribe(stops);

    mail.draft();

    assertThat(ollama.sawHangUp()).isTrue();
    assertThat(mail.notice().get()).isEqualTo("Stopped. Nothing was changed.");
    assertThat(mail.text().get()).isEqualTo(before);
    assertThat(newest().origin()).isEqualTo(Origin.TEMPLATE);
    assertThat(sample.workbench().drafts().all(sample.account())).hasSize(1);
  }

  private static DraftViewModel mailOf(DraftsViewModel of) {
    return of.of(DraftKind.MAIL);
  }

  /** Does something while it drafts. */
  private final class Meanwhile implements DraftDesk {
    private final DraftDesk real = sample.draftDesk();
    private final Runnable meanwhile;

    Meanwhile(Runnable meanwhile) {
      this.meanwhile = meanwhile;
    }

    @Override
    public Optional<Kept> latest(Artefact artefact) throws Exception {
      return real.latest(artefact);
    }

    @Override
    public String model() {
      return "";
    }

    @Override
    public Draft draft(Artefact artefact, boolean byTemplate, Watch watch) throws Exception {
      meanwhile.run();
      return real.draft(artefact, byTemplate, watch);
    }

    @Override
    public Kept keep(Draft draft) throws Exception {
      return real.keep(draft);
    }

    @Override
    public Kept edit(SavedDraft before, String subject, String text) throws Exception {
      return real.edit(before, subject, text);
    }
  }
}
