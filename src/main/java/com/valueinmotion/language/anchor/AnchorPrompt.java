package com.valueinmotion.language.anchor;

import com.valueinmotion.language.ModelFault;
import com.valueinmotion.language.Prompt;
import com.valueinmotion.language.Prompt.Message;
import com.valueinmotion.language.Prompt.Role;
import com.valueinmotion.language.prompt.PromptFile;
import com.valueinmotion.language.prompt.PromptWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * What a model is asked about notes: as many notes as fit, the newest first, each between its lines
 * and with its marks.
 *
 * @param prompt with the schema of the answer
 * @param notes that are in it, the newest first
 * @param leftOut that did not fit, the newest first
 * @param mark by which they were marked
 * @param tokens all of it
 */
public record AnchorPrompt(
    Prompt prompt, List<NoteText> notes, List<NoteText> leftOut, Datamark mark, int tokens) {
  /** What a server puts around messages. */
  private static final int AROUND = 40;

  public AnchorPrompt {
    notes = List.copyOf(notes);
    leftOut = List.copyOf(leftOut);
  }

  /**
   * @param account as people call it
   * @param kinds that are asked for
   * @param all notes there are, in any order
   * @param chance of which the mark is drawn: a number from 0 to below the one it is given
   * @param count counts the tokens of a text
   */
  public static AnchorPrompt of(
      PromptFile file,
      String account,
      Collection<AnchorKind> kinds,
      Collection<NoteText> all,
      IntUnaryOperator chance,
      ToIntFunction<String> count) {
    Datamark mark = Datamark.drawn(chance, all.stream().map(NoteText::text).toList());
    String system = file.system().strip() + "\n";
    String ask = ask(file, account, kinds);
    int room = file.budget() - AROUND - count.applyAsInt(system) - count.applyAsInt(ask);
    List<NoteText> in = new ArrayList<>();
    List<NoteText> out = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (NoteText note :
        all.stream().sorted(Comparator.comparing(NoteText::on).reversed()).toList()) {
      String marked = mark.mark(note);
      int cost = count.applyAsInt(marked);
      if (cost <= room) {
        in.add(note);
        text.append(marked);
        room -= cost;
      } else {
        out.add(note);
      }
    }
    Prompt prompt =
        PromptWriter.prompt(
            file,
            List.of(new Message(Role.SYSTEM, system), new Message(Role.USER, text + "\n" + ask)),
            json(kinds, in).schema());
    return new AnchorPrompt(prompt, in, out, mark, count.applyAsInt(prompt.text()));
  }

  /**
   * Reads an answer to it.
   *
   * @param kinds that were asked for
   * @throws ModelFault of kind {@link ModelFault.Kind#WRONG_SHAPE}
   */
  public List<FoundAnchor> read(Collection<AnchorKind> kinds, String answer) throws ModelFault {
    return json(kinds, notes).read(answer, mark);
  }

  private static AnchorJson json(Collection<AnchorKind> kinds, List<NoteText> notes) {
    return new AnchorJson(kinds, notes.stream().map(NoteText::id).toList());
  }

  private static String ask(PromptFile file, String account, Collection<AnchorKind> kinds) {
    String only =
        kinds.containsAll(Arrays.asList(AnchorKind.values()))
            ? ""
            : "Only these kinds are wanted: "
                + kinds.stream()
                    .sorted()
                    .map(kind -> '"' + kind.word() + '"')
                    .collect(Collectors.joining(", "))
                + ".";
    return file.ask().strip().replace("{account}", account).replace("{more}", only).strip();
  }
}
