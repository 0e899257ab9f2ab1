package com.valueinmotion.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.language.Prompt.Message;
import com.valueinmotion.language.Prompt.Role;
import com.valueinmotion.language.Prompt.Sampling;
import com.valueinmotion.language.Prompt.Think;
import java.util.List;
import org.junit.jupiter.api.Test;

class TokensTest {
  @Test
  void eachDigitCountsOnItsOwn() {
    assertThat(Tokens.atMost("")).isZero();
    assertThat(Tokens.atMost("hello world")).isEqualTo(2);
    assertThat(Tokens.atMost("123456")).as("two for cl100k, six for Qwen").isEqualTo(8);
  }

  @Test
  void whatLooksLikeMarkupOfAModelIsText() {
    assertThat(Tokens.atMost("<|endoftext|>")).isGreaterThan(1);
  }

  @Test
  void aPromptCountsMoreThanItsText() {
    Prompt prompt =
        new Prompt(
            "a",
            "",
            List.of(new Message(Role.SYSTEM, "hello"), new Message(Role.USER, "world")),
            "{}",
            new Sampling(0, 1, 100, 10, Think.OFF));

    assertThat(Tokens.atMost(prompt)).isGreaterThan(Tokens.atMost(prompt.text()));
  }
}
