package com.valueinmotion.desktop.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StatePartTest {
  @Test
  void objectsAndListsHaveParts() {
    StatePart drafts =
        StatePart.of("drafts", "[{\"title\":\"Renew\",\"days\":30},{\"done\":null}]");

    assertThat(drafts.value()).isEqualTo("2 in a list");
    assertThat(drafts.parts()).extracting(StatePart::name).containsExactly("1", "2");
    assertThat(drafts.parts().getFirst().value()).isEqualTo("Renew");
    assertThat(drafts.parts().getFirst().parts())
        .containsExactly(
            new StatePart("title", "Renew", List.of()), new StatePart("days", "30", List.of()));
    assertThat(drafts.parts().getLast().parts().getFirst().value()).isEqualTo("–");
  }

  @Test
  void whatIsNoJsonIsShownAsItIs() {
    assertThat(StatePart.of("note", "{broken").value()).isEqualTo("{broken");
    assertThat(StatePart.of("fetched", "[]").value()).isEqualTo("none");
  }
}
