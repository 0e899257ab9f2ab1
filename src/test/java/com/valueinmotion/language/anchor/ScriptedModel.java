package com.valueinmotion.language.anchor;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.valueinmotion.language.Answer;
import com.valueinmotion.language.Call;
import com.valueinmotion.language.Capabilities;
import com.valueinmotion.language.LanguageModel;
import com.valueinmotion.language.Listener;
import com.valueinmotion.language.ModelFault;
import com.valueinmotion.language.Prompt;
import com.valueinmotion.language.Tokens;
import com.valueinmotion.language.Usage;
import java.util.ArrayList;
import java.util.List;

/** Answers what it was given, one after the other and the last again and again. */
public final class ScriptedModel implements LanguageModel {
  private final List<String> answers;
  private final List<Prompt> asked = new ArrayList<>();

  public ScriptedModel(String... answers) {
    this.answers = List.of(answers);
  }

  /** Anchors as a model writes them. */
  public static String json(List<FoundAnchor> anchors) {
    ObjectNode root = new ObjectMapper().createObjectNode();
    ArrayNode found = root.putArray("found");
    for (FoundAnchor anchor : anchors) {
      found
          .addObject()
          .put("kind", anchor.kind().word())
          .put("note", anchor.noteId())
          .put("quote", anchor.quote())
          .put("value", anchor.value());
    }
    return root.toString();
  }

  public List<Prompt> asked() {
    return asked;
  }

  @Override
  public Capabilities capabilities() {
    return new Capabilities("replay", "scripted", "", 8192, true, true, false);
  }

  @Override
  public int count(String text) {
    return Tokens.atMost(text);
  }

  @Override
  public Call start(Prompt prompt, Listener listener) {
    int which = Math.min(asked.size(), answers.size() - 1);
    asked.add(prompt);
    return new Call() {
      @Override
      public Answer await() throws ModelFault {
        if (answers.isEmpty()) {
          throw new ModelFault(ModelFault.Kind.NO_SERVER, "Nobody is there.");
        }
        return new Answer(answers.get(which), Answer.Finish.STOP, Usage.NONE, "scripted");
      }

      @Override
      public void cancel() {
        // It has ended before anybody could.
      }
    };
  }
}
