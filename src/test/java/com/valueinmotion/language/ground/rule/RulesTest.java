package com.valueinmotion.language.ground.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.language.draft.Passage;
import com.valueinmotion.language.draft.Sentence;
import com.valueinmotion.language.draft.Wording;
import com.valueinmotion.language.evidence.Audience;
import com.valueinmotion.language.ground.Corpus;
import com.valueinmotion.language.ground.Verifier;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Of each rule some sentences that it lets stand, and some that it does not: with what they cite,
 * who reads them, and which words are blocked by which check. The evidence is that of the attacked
 * account.
 */
final class RulesTest {
  private static final Verifier VERIFIER = new Verifier(Corpus.rules());

  @ParameterizedTest
  @CsvFileSource(
      resources = "/language/rules.psv",
      delimiter = '|',
      quoteCharacter = '`',
      emptyValue = "")
  void says(String text, @Nullable String cites, String audience, @Nullable String blocked) {
    assertThat(blocked(text, cites == null ? "" : cites, audience))
        .isEqualTo(blocked == null ? "" : blocked);
  }

  private static String blocked(String text, String cites, String audience) {
    List<String> ids = cites.isEmpty() ? List.of() : List.of(cites.split(" ", -1));
    Sentence sentence = new Sentence(text, ids);
    Wording wording = new Wording("", List.of(new Passage("body", "", List.of(sentence))));
    Audience reader = Audience.valueOf(audience.toUpperCase(Locale.ROOT));
    return VERIFIER.check(wording, Corpus.attacked(reader)).blocking().stream()
        .map(verdict -> verdict.check().title() + ": " + verdict.words())
        .distinct()
        .collect(Collectors.joining("; "));
  }
}
