package com.valueinmotion.language.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.valueinmotion.language.Answer;
import com.valueinmotion.language.Answer.Finish;
import com.valueinmotion.language.Call;
import com.valueinmotion.language.ModelFault;
import com.valueinmotion.language.Prompt;
import com.valueinmotion.language.Prompt.Message;
import com.valueinmotion.language.Prompt.Role;
import com.valueinmotion.language.Prompt.Sampling;
import com.valueinmotion.language.Prompt.Think;
import com.valueinmotion.language.Usage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was recorded is told again, and nothing else. */
class ReplayModelTest {
  private static final Answer ANSWER =
      new Answer(
          "Dear \"Ada\",\n漢字",
          Finish.LENGTH,
          new Usage(
              1,
              2,
              Duration.ofNanos(3),
              Duration.ofNanos(4),
              Duration.ofNanos(5),
              Duration.ofNanos(6),
              Duration.ofNanos(7),
              Duration.ofNanos(8)),
          "qwen2.5:7b");

  private static Prompt prompt(Message... messages) {
    return new Prompt(
        "correspondent", "h", List.of(messages), null, new Sampling(0, 1, 100, 10, Think.OFF));
  }

  private static Prompt prompt(String text) {
    return prompt(new Message(Role.USER, text));
  }

  @Test
  void aRecordingSurvivesBeingWritten() {
    Recording recording = Recording.of(prompt("a"), ANSWER);

    assertThat(recording.line()).doesNotContain("\n");
    assertThat(Recording.read(List.of("", recording.line()))).containsExactly(recording);
  }

  @Test
  void aLineThatIsNoRecordingIsNamed() {
    String good = Recording.of(prompt("a"), ANSWER).line();

    assertThatThrownBy(() -> Recording.read(List.of(good, "{}")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("line 2");
    assertThatThrownBy(() -> Recording.read(List.of(good.replace("LENGTH", "NEVER"))))
        .hasMessageContaining("line 1");
    assertThatThrownBy(() -> Recording.read(List.of("no")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theSamePromptHasTheSameAnswer() throws ModelFault {
    ReplayModel model = new ReplayModel(List.of(Recording.of(prompt("a"), ANSWER)), 0);
    List<String> heard = new ArrayList<>();

    Call call = model.start(prompt("a"), heard::add);
    call.cancel();

    assertThat(call.await()).isEqualTo(ANSWER);
    assertThat(heard).containsExactly(ANSWER.text());
    assertThat(model.capabilities().provider()).isEqualTo("replay");
    assertThat(model.capabilities().name()).isEqualTo("qwen2.5:7b");
  }

  @Test
  void anyOtherPromptHasNone() {
    ReplayModel model =
        new ReplayModel(
            List.of(
                Recording.of(
                    prompt(new Message(Role.SYSTEM, "a"), new Message(Role.USER, "b")), ANSWER)),
            0);

    for (Prompt other :
        List.of(
            prompt("a"),
            prompt(new Message(Role.USER, "a"), new Message(Role.SYSTEM, "b")),
            prompt(new Message(Role.SYSTEM, "ab"), new Message(Role.USER, "")),
            prompt(new Message(Role.SYSTEM, "a"), new Message(Role.USER, "b ")))) {
      ModelFault fault = assertThrows(ModelFault.class, () -> model.complete(other));
      assertThat(fault).hasMessageContaining("No answer was recorded for this prompt");
      assertThat(fault).hasMessageContaining("correspondent");
    }
  }

  @Test
  void answersAreRecordedOnceAndFaultsNever() throws ModelFault {
    List<Recording> kept = new ArrayList<>();
    ReplayModel behind = new ReplayModel(List.of(Recording.of(prompt("a"), ANSWER)), 0);
    RecordingModel model = new RecordingModel(behind, kept::add);

    Call call = model.start(prompt("a"), text -> {});
    assertThat(call.await()).isEqualTo(ANSWER);
    assertThat(call.await()).isEqualTo(ANSWER);
    assertThrows(ModelFault.class, () -> model.complete(prompt("b")));

    assertThat(kept).containsExactly(Recording.of(prompt("a"), ANSWER));
    assertThat(new ReplayModel(kept, 0).complete(prompt("a"))).isEqualTo(ANSWER);
  }
}
