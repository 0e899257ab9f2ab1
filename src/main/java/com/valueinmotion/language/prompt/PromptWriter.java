package com.valueinmotion.language.prompt;

import com.valueinmotion.language.Prompt;
import com.valueinmotion.language.Prompt.Message;
import com.valueinmotion.language.Prompt.Role;
import com.valueinmotion.language.Prompt.Sampling;
import com.valueinmotion.language.evidence.Pack;
import com.valueinmotion.language.evidence.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes prompts: what never changes first, then the account's evidence, then the ask, so that a
 * server reads the first part only once for all accounts.
 */
public final class PromptWriter {
  /** The same every time: an answer can be had again. */
  private static final int SEED = 41;

  /** What a server puts around messages. */
  private static final int AROUND = 40;

  private final ToIntFunction<String> count;

  /**
   * @param count counts the tokens of a text
   */
  public PromptWriter(ToIntFunction<String> count) {
    this.count = count;
  }

  /**
   * A prompt and what of the evidence is in it.
   *
   * @param stable tokens at its beginning that are the same for every account
   * @param tokens all of it
   */
  public record Written(Prompt prompt, Evidence evidence, int stable, int tokens) {}

  /**
   * The first try.
   *
   * @param more what a person wants besides: a rejection's reason, a tone; may be empty
   */
  public Written write(PromptFile file, Pack pack, String more) {
    String system = file.system().strip() + "\n";
    String ask = fill(file.ask(), pack, more);
    int stable = count.applyAsInt(system);
    int room = file.budget() - stable - count.applyAsInt(ask) - AROUND;
    Evidence evidence = Evidence.fitting(pack, room, count);
    Prompt prompt =
        prompt(
            file,
            List.of(
                new Message(Role.SYSTEM, system),
                new Message(Role.USER, evidence.text() + "\n" + ask)),
            null);
    return new Written(prompt, evidence, stable, count.applyAsInt(prompt.text()));
  }

  /** The second try: the same, the answer to it, and what was wrong with that. */
  public Prompt repair(PromptFile file, Prompt first, String answer, List<String> verdicts) {
    List<Message> messages = new ArrayList<>(first.messages());
    messages.add(new Message(Role.ASSISTANT, answer));
    String wrong = verdicts.stream().map(v -> "- " + v).collect(Collectors.joining("\n"));
    messages.add(new Message(Role.USER, file.repair().replace("{verdicts}", wrong).strip()));
    return prompt(file, messages, first.schema());
  }

  /** Messages as a prompt of a file, answered as the file says. */
  public static Prompt prompt(PromptFile file, List<Message> messages, @Nullable String schema) {
    int context = context(file);
    return new Prompt(
        file.id(),
        file.hash(),
        messages,
        schema,
        new Sampling(file.temperature(), SEED, context, file.answer(), file.think()));
  }

  /** Room for the prompt, an answer, and once more both for a repair. */
  private static int context(PromptFile file) {
    int needed = file.budget() + 2 * file.answer() + 800;
    return (needed + 1023) / 1024 * 1024;
  }

  private static String fill(String ask, Pack pack, String more) {
    String to =
        pack.people().stream()
            .filter(Person::addressed)
            .map(Person::name)
            .findFirst()
            .orElse("nobody by name");
    return ask.strip()
        .replace("{account}", pack.account())
        .replace("{to}", to)
        .replace("{owner}", pack.owner())
        .replace("{more}", more)
        .strip();
  }
}
