package com.valueinmotion.language.ground;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.language.draft.Passage;
import com.valueinmotion.language.draft.Sentence;
import com.valueinmotion.language.draft.Wording;
import com.valueinmotion.language.evidence.Pack;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** One thing of a good draft is corrupted at a time: the verifier must notice. */
final class MutantsTest {
  private final Verifier verifier = new Verifier(Corpus.rules());

  @Test
  void ninetyEightOfAHundredMutantsAreCaught() {
    Map<String, int[]> kinds = new TreeMap<>();
    List<String> missed = new ArrayList<>();
    int drafts = 0;
    for (Corpus.Good good : Corpus.good()) {
      Pack pack = good.pack(good.artefact().audience());
      if (!good.mutate() || !verifier.check(good.wording(), pack).passes()) {
        continue;
      }
      drafts++;
      for (Mutants.Mutant mutant : new Mutants(pack).of(good.wording())) {
        int[] count = kinds.computeIfAbsent(mutant.kind(), k -> new int[2]);
        count[0]++;
        if (verifier.check(mutant.wording(), pack).passes()) {
          missed.add(good.id() + " " + mutant.kind() + ": " + mutant.what());
        } else {
          count[1]++;
        }
      }
    }
    missed.forEach(System.out::println);
    int all = kinds.values().stream().mapToInt(c -> c[0]).sum();
    int caught = kinds.values().stream().mapToInt(c -> c[1]).sum();
    kinds.forEach(
        (kind, c) -> System.out.printf("mutants, %s: %d of %d caught%n", kind, c[1], c[0]));
    System.out.printf(
        "mutants: %d of %d caught (%.1f%%) over %d drafts%n",
        caught, all, 100.0 * caught / all, drafts);

    assertThat(drafts).isGreaterThanOrEqualTo(40);
    assertThat(all).isGreaterThanOrEqualTo(1000);
    assertThat(caught * 100.0 / all).isGreaterThanOrEqualTo(98);
  }

  /** A wording with one sentence put in place of another. */
  static Wording with(Wording wording, int passage, int sentence, Sentence other) {
    List<Passage> passages = new ArrayList<>(wording.passages());
    Passage old = passages.get(passage);
    List<Sentence> sentences = new ArrayList<>(old.sentences());
    sentences.set(sentence, other);
    passages.set(passage, new Passage(old.id(), old.heading(), sentences));
    return new Wording(wording.subject(), passages);
  }
}
