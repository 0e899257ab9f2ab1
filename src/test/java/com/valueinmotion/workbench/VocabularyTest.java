package com.valueinmotion.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.account.AccountField;
import com.valueinmotion.account.Key;
import com.valueinmotion.intake.table.HeaderName;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VocabularyTest {

  /** A count and the signal derived from it must not be taken for each other. */
  @Test
  void noHeaderMeansTwoWords() throws WorkbenchException {
    Map<String, String> meanings = new HashMap<>();

    Stream.concat(
            AccountField.keys().stream(), ProductRules.load().engine().policy().keys().stream())
        .forEach(key -> names(key).forEach(name -> claim(meanings, name, key)));

    assertThat(meanings)
        .containsEntry("trainedusers", "trained_users")
        .containsEntry("userstrained", "users_trained_pct");
  }

  private static Stream<String> names(Key key) {
    return Stream.concat(Stream.of(key.id(), key.label()), key.aliases().stream())
        .map(HeaderName::fold);
  }

  private static void claim(Map<String, String> meanings, String name, Key key) {
    assertThat(meanings.merge(name, key.id(), (first, other) -> first))
        .as(name)
        .isEqualTo(key.id());
  }
}
