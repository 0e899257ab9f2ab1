package com.valueinmotion.language.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.language.Tokens;
import com.valueinmotion.language.prompt.PromptFile;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a model is asked about notes. */
final class AnchorPromptTest {
  private static final PromptFile FILE = Handoffs.prompt();

  private static AnchorPrompt prompt(List<NoteText> notes) {
    return AnchorPrompt.of(
        FILE,
        "Nordwind",
        Arrays.asList(AnchorKind.values()),
        notes,
        new Random(1)::nextInt,
        Tokens::atMost);
  }

  private static NoteText note(int number, int words) {
    return new NoteText(
        "N" + number, Handoffs.DAY.minusDays(number), "Word " + "parcel late ".repeat(words));
  }

  @Test
  void theNewestThatFitAreInItAndTheRestIsNamed() {
    List<NoteText> notes = IntStream.rangeClosed(1, 40).mapToObj(i -> note(41 - i, 25)).toList();

    AnchorPrompt prompt = prompt(notes);

    assertThat(prompt.tokens()).isLessThanOrEqualTo(FILE.budget());
    assertThat(prompt.notes()).isNotEmpty();
    assertThat(prompt.leftOut()).isNotEmpty();
    assertThat(prompt.notes().getFirst().id()).isEqualTo("N1");
    assertThat(prompt.notes().getLast().on()).isAfter(prompt.leftOut().getFirst().on());
    assertThat(prompt.notes().size() + prompt.leftOut().size()).isEqualTo(40);
  }

  @Test
  void aNoteThatIsTooLongMakesRoomForOlderOnes() {
    AnchorPrompt prompt = prompt(List.of(note(1, 4000), note(2, 10)));

    assertThat(prompt.notes()).extracting(NoteText::id).containsExactly("N2");
    assertThat(prompt.leftOut()).extracting(NoteText::id).containsExactly("N1");
  }

  @Test
  void theSchemaAllowsOnlyTheNotesThatAreInIt() {
    AnchorPrompt prompt = prompt(List.of(note(1, 4000), note(2, 10)));

    assertThat(prompt.prompt().schema())
        .contains("\"N2\"", "\"decision_maker\"", "\"additionalProperties\":false")
        .doesNotContain("\"N1\"");
  }

  @Test
  void whereOnlySomeKindsAreWantedItSaysSo() {
    AnchorPrompt prompt =
        AnchorPrompt.of(
            FILE,
            "Nordwind",
            Set.of(AnchorKind.CHAMPION),
            List.of(note(1, 3)),
            new Random(1)::nextInt,
            Tokens::atMost);

    assertThat(prompt.prompt().text())
        .contains("Only these kinds are wanted: \"champion\".", "Nordwind");
    assertThat(prompt.prompt().schema()).doesNotContain("sentiment");
  }

  @Test
  void whatNeverChangesComesFirstAndNoNoteStandsInIt() {
    AnchorPrompt one = prompt(List.of(note(1, 3)));
    AnchorPrompt other = prompt(List.of(note(2, 5)));

    assertThat(one.prompt().messages().getFirst()).isEqualTo(other.prompt().messages().getFirst());
    assertThat(one.prompt().messages().getLast().text()).contains(one.mark().word());
  }
}
