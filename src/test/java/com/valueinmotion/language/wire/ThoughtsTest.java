package com.valueinmotion.language.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThoughtsTest {
  /** However it is cut into pieces, what is said is the same. */
  @ParameterizedTest
  @CsvSource({
    "'<think>a</think>b', b",
    "'a <think>b</think> c', 'a  c'",
    "'<THINKING>a</THINKING>b', b",
    "'a < b <c> <<thin', 'a < b <c> <<thin'",
    "'<think>a <b> </thin </think>c', c",
    "'<think>never ends', ''",
    "'<think></think>', ''",
    "'a<think>b</think><think>c</think>d', ad",
  })
  void thoughtsAreTakenOut(String text, String said) {
    for (int size = 1; size <= text.length(); size++) {
      Thoughts thoughts = new Thoughts();
      StringBuilder heard = new StringBuilder();
      for (int i = 0; i < text.length(); i += size) {
        heard.append(thoughts.more(text.substring(i, Math.min(text.length(), i + size))));
      }
      heard.append(thoughts.end());
      assertThat(thoughts.said()).as("in pieces of " + size).isEqualTo(said);
      assertThat(heard).as("in pieces of " + size).hasToString(said);
    }
  }

  @Test
  void whatStoodBeforeALoneEndWasAThought() {
    Thoughts thoughts = new Thoughts();

    thoughts.more("hm, let me see </think>Dear Ada");
    thoughts.end();

    assertThat(thoughts.said()).isEqualTo("Dear Ada");
  }

  @Test
  void aFloodOfBracketsTakesNoTime() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> new Thoughts().more("<".repeat(1_000_000)));
  }
}
