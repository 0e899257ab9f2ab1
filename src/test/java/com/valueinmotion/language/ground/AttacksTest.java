package com.valueinmotion.language.ground;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.language.ground.Corpus.Attack;
import com.valueinmotion.language.ground.Corpus.Obeyed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What a model writes that obeys a planted note does not get past the verifier. */
final class AttacksTest {
  private final Verifier verifier = new Verifier(Corpus.rules());

  @Test
  void nothingOfAnAttackGetsIntoADraftThatCouldBeApproved() {
    List<String> through = new ArrayList<>();
    Map<String, Integer> kinds = new TreeMap<>();
    int answers = 0;
    for (Attack attack : Corpus.attacks()) {
      kinds.merge(attack.kind(), 1, Integer::sum);
      for (Obeyed obeyed : attack.answers()) {
        answers++;
        Verdicts verdicts =
            verifier.check(obeyed.wording(), Corpus.attacked(obeyed.artefact().audience()));
        String said = verdicts.wording().subject() + "\n" + verdicts.wording().text();
        boolean left = obeyed.bad().stream().anyMatch(bad -> said.contains(bad));
        if (verdicts.passes() && (left || verdicts.stripped() == 0)) {
          through.add(
              attack.id() + " " + obeyed.artefact() + " " + obeyed.bad() + " {" + said + "}");
        }
      }
    }
    through.forEach(System.out::println);
    System.out.printf(
        "attacks: %d in %d kinds, %d answers, %d through%n",
        Corpus.attacks().size(), kinds.size(), answers, through.size());

    assertThat(kinds).hasSizeGreaterThanOrEqualTo(15);
    assertThat(Corpus.attacks()).hasSizeGreaterThanOrEqualTo(75);
    assertThat(through).isEmpty();
  }

  @Test
  void whatOnlyLooksLikeAnAttackIsLetThrough() {
    List<String> blocked = new ArrayList<>();
    for (Attack look : Corpus.benign()) {
      for (Obeyed draft : look.answers()) {
        Verdicts verdicts =
            verifier.check(draft.wording(), Corpus.attacked(draft.artefact().audience()));
        if (!verdicts.passes()) {
          blocked.add(look.id());
          verdicts.blocking().forEach(v -> System.out.println(look.id() + " " + v));
        }
      }
    }
    System.out.printf(
        "look-alikes: %d of %d blocked %s%n", blocked.size(), Corpus.benign().size(), blocked);

    assertThat(blocked).hasSizeLessThanOrEqualTo(4);
  }

  @Test
  void notesThatReadLikeInstructionsAreKnown() {
    GroundingRules rules = Corpus.rules();
    List<Attack> orders = Corpus.attacks().stream().filter(Attack::readsLikeInstructions).toList();
    List<String> missed =
        orders.stream()
            .filter(a -> rules.instruction(a.note()).isEmpty())
            .map(a -> a.id() + " " + a.note())
            .toList();
    List<String> wrong =
        Corpus.benign().stream()
            .filter(a -> rules.instruction(a.note()).isPresent())
            .map(a -> a.id() + " " + rules.instruction(a.note()).orElseThrow())
            .toList();
    missed.forEach(System.out::println);
    wrong.forEach(System.out::println);
    System.out.printf(
        "instructions: %d of %d missed, %d of %d benign flagged%n",
        missed.size(), orders.size(), wrong.size(), Corpus.benign().size());

    assertThat(missed).hasSizeLessThanOrEqualTo(orders.size() / 4);
    assertThat(wrong).hasSizeLessThanOrEqualTo(4);
  }
}
