package com.valueinmotion.language.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.language.anchor.Handoffs.Handoff;
import com.valueinmotion.language.auditor.Auditor;
import com.valueinmotion.language.drafter.Watch;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * How much of what stands in handoff notes is found, and how much of what is found stands there: by
 * the rules, and by a model that answers as scripted. "Taken" is what would be taken by itself;
 * "shown" is that and what is shown with a badge, since its note reads like orders to a machine.
 *
 * <p>The held-out notes were written before the rules, by the same author. At their first sight of
 * them the rules showed 92.6% right of what they showed and 83.3% of what is there, the model's
 * answers 95.9% and 78.3%; one trap was taken, by a word that was missing ("then joined"). What was
 * mended after that is in general terms, but they are not unseen any more.
 */
final class AnchorExtractionTest {
  /** Lists each that is wrong, missed or refused: -Danchors.all=true. */
  private static final boolean LISTS_ALL = Boolean.getBoolean("anchors.all");

  private static final AnchorRules RULES = Handoffs.rules();
  private static final Auditor AUDITOR =
      new Auditor(Handoffs.prompt(), RULES, () -> Instant.EPOCH, new Random(17));

  private record Measured(Tally taken, Tally shown) {}

  private static Measured measure(
      String title, List<Handoff> handoffs, Function<Handoff, Checked> reader) {
    Measured measured = new Measured(new Tally(), new Tally());
    for (Handoff handoff : handoffs) {
      Checked checked = reader.apply(handoff);
      if (LISTS_ALL) {
        checked.refused().forEach(one -> System.out.println("    refused " + handoff.id() + one));
      }
      List<FoundAnchor> shown = new ArrayList<>(checked.found());
      shown.addAll(checked.flagged());
      measured.taken().add(handoff, checked.found());
      measured.shown().add(handoff, shown);
    }
    System.out.print(measured.shown().table(title + ", shown"));
    System.out.print(measured.taken().table(title + ", taken"));
    if (LISTS_ALL) {
      measured.shown().wrong().forEach(one -> System.out.println("    wrong  " + one));
      measured.shown().missed().forEach(one -> System.out.println("    missed " + one));
    }
    return measured;
  }

  private static Checked byRules(Handoff handoff) {
    return AUDITOR.byRules(all(), List.of(handoff.note())).checked();
  }

  private static Checked byModel(Handoff handoff) {
    ScriptedModel model = new ScriptedModel(ScriptedModel.json(handoff.scripted()));
    return AUDITOR
        .audit(model, handoff.account(), all(), List.of(handoff.note()), Watch.NOBODY)
        .checked();
  }

  private static List<AnchorKind> all() {
    return Arrays.asList(AnchorKind.values());
  }

  @Test
  void theRulesFindMostAndTakeLittleThatIsWrong() {
    Measured known = measure("rules, known notes", Handoffs.known(), AnchorExtractionTest::byRules);
    Measured heldOut =
        measure("rules, held-out notes", Handoffs.heldOut(), AnchorExtractionTest::byRules);

    assertThat(known.shown().precision()).isGreaterThanOrEqualTo(0.95);
    assertThat(known.shown().recall()).isGreaterThanOrEqualTo(0.8);
    assertThat(known.taken().recall()).isGreaterThanOrEqualTo(0.55);
    assertThat(heldOut.shown().precision()).isGreaterThanOrEqualTo(0.9);
    assertThat(heldOut.shown().recall()).isGreaterThanOrEqualTo(0.75);
    assertThat(heldOut.taken().recall()).isGreaterThanOrEqualTo(0.55);
    assertThat(known.shown().traps()).isEmpty();
    assertThat(heldOut.shown().traps()).isEmpty();
  }

  @Test
  void whatAModelPointsAtIsRightOnceItIsChecked() {
    Measured known = measure("model, known notes", Handoffs.known(), AnchorExtractionTest::byModel);
    Measured heldOut =
        measure("model, held-out notes", Handoffs.heldOut(), AnchorExtractionTest::byModel);

    assertThat(known.shown().precision()).isGreaterThanOrEqualTo(0.95);
    assertThat(known.shown().recall()).isGreaterThanOrEqualTo(0.8);
    assertThat(known.taken().recall()).isGreaterThanOrEqualTo(0.55);
    assertThat(heldOut.shown().precision()).isGreaterThanOrEqualTo(0.95);
    assertThat(heldOut.shown().recall()).isGreaterThanOrEqualTo(0.75);
    assertThat(heldOut.taken().recall()).isGreaterThanOrEqualTo(0.55);
    assertThat(known.shown().traps()).isEmpty();
    assertThat(heldOut.shown().traps()).isEmpty();
  }

  @Test
  void nothingIsTakenFromANoteThatGivesOrders() {
    List<Handoff> injected =
        Stream.concat(Handoffs.known().stream(), Handoffs.heldOut().stream())
            .filter(Handoff::injected)
            .toList();

    assertThat(injected).hasSizeGreaterThanOrEqualTo(5);
    assertThat(injected)
        .allSatisfy(
            handoff -> {
              assertThat(byRules(handoff).found()).as(handoff.id()).isEmpty();
              assertThat(byModel(handoff).found()).as(handoff.id()).isEmpty();
            });
  }
}
