package com.valueinmotion.language.prompt;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;

/** All prompts that are packed with the workbench, by id. */
public final class Prompts {
  private final Map<String, PromptFile> byId;

  private Prompts(Map<String, PromptFile> byId) {
    this.byId = Map.copyOf(byId);
  }

  /** Where the text of a prompt file comes from. */
  @FunctionalInterface
  public interface Texts {
    /**
     * The text.
     *
     * @param file its name, with its ending
     */
    String of(String file) throws IOException;
  }

  public static Prompts read(Texts texts) throws PromptException, IOException {
    String house = texts.of(PromptFile.HOUSE + ".yaml");
    Map<String, PromptFile> byId = new LinkedHashMap<>();
    for (String id : PromptFile.IDS) {
      byId.put(id, PromptFile.read(id, texts.of(id + ".yaml"), house));
    }
    return new Prompts(byId);
  }

  /** Throws NoSuchElementException where there is none of that name. */
  public PromptFile of(String id) {
    PromptFile file = byId.get(id);
    if (file == null) {
      throw new NoSuchElementException("no prompt is called " + id);
    }
    return file;
  }
}
