package com.valueinmotion.language.template;

import com.valueinmotion.language.Answer;
import com.valueinmotion.language.Call;
import com.valueinmotion.language.Capabilities;
import com.valueinmotion.language.LanguageModel;
import com.valueinmotion.language.Listener;
import com.valueinmotion.language.Prompt;
import com.valueinmotion.language.Tokens;
import com.valueinmotion.language.Usage;
import com.valueinmotion.language.draft.Artefact;
import com.valueinmotion.language.draft.WordingJson;
import com.valueinmotion.language.evidence.Pack;

/** The template behind the port: never fails, takes no time, and says the same each time. */
public final class TemplateModel implements LanguageModel {
  /** As spans and screens call it. */
  public static final String NAME = "template";

  private final Artefact artefact;
  private final Pack pack;

  public TemplateModel(Artefact artefact, Pack pack) {
    this.artefact = artefact;
    this.pack = pack;
  }

  @Override
  public Capabilities capabilities() {
    return new Capabilities(NAME, NAME, "", 0, true, true, false);
  }

  @Override
  public int count(String text) {
    return Tokens.atMost(text);
  }

  @Override
  public Call start(Prompt prompt, Listener listener) {
    String text = WordingJson.write(Templates.write(artefact, pack));
    listener.more(text);
    Answer answer = new Answer(text, Answer.Finish.STOP, Usage.NONE, NAME);
    return new Call() {
      @Override
      public Answer await() {
        return answer;
      }

      @Override
      public void cancel() {
        // It has ended before anybody could.
      }
    };
  }
}
