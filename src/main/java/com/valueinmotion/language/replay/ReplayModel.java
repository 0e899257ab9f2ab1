package com.valueinmotion.language.replay;

import com.valueinmotion.language.Answer;
import com.valueinmotion.language.Call;
import com.valueinmotion.language.Capabilities;
import com.valueinmotion.language.LanguageModel;
import com.valueinmotion.language.Listener;
import com.valueinmotion.language.ModelFault;
import com.valueinmotion.language.Prompt;
import com.valueinmotion.language.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells recorded answers again, to the very same prompts and to no other. */
public final class ReplayModel implements LanguageModel {
  private final Map<String, Answer> answers = new HashMap<>();
  private final Capabilities capabilities;

  /**
   * @param recordings of which the last counts where several answer one prompt
   * @param context tokens that prompts may take, as the recorded model could see; 0 for any
   */
  public ReplayModel(List<Recording> recordings, int context) {
    recordings.forEach(recording -> answers.put(recording.key(), recording.answer()));
    String name = recordings.isEmpty() ? "nothing" : recordings.getLast().answer().model();
    this.capabilities = new Capabilities("replay", name, "", context, true, true, false);
  }

  @Override
  public Capabilities capabilities() {
    return capabilities;
  }

  @Override
  public int count(String text) {
    return Tokens.atMost(text);
  }

  /** The listener hears the whole answer at once, on the caller's thread. */
  @Override
  public Call start(Prompt prompt, Listener listener) {
    Answer answer = answers.get(Recording.keyOf(prompt));
    if (answer != null) {
      listener.more(answer.text());
    }
    return new Told(prompt, answer);
  }

  private record Told(Prompt prompt, @Nullable Answer answer) implements Call {
    @Override
    public Answer await() throws ModelFault {
      if (answer == null) {
        throw new ModelFault(
            ModelFault.Kind.BAD_REQUEST,
            "No answer was recorded for this prompt ("
                + prompt.id()
                + ", "
                + Recording.keyOf(prompt).substring(0, 12)
                + "): its words have changed since. Nothing is lost: the draft from the template is"
                + " there. Record the answers anew with a model.");
      }
      return answer;
    }

    @Override
    public void cancel() {
      // It ended when it began.
    }
  }
}
