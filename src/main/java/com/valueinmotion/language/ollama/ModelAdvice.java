package com.valueinmotion.language.ollama;

import com.valueinmotion.language.ollama.OllamaServer.Found;
import java.util.List;

/** What to tell somebody who has no model yet, or none that suits. Pure. */
public final class ModelAdvice {
  private static final long GB = 1_000_000_000L;
  private static final String WITHOUT =
      "Nothing needs one: diagnosis and plans work without, and drafts come from templates.";

  /** For laptops with 8 GB or less. */
  public static final Suggestion SMALL = new Suggestion("qwen2.5:3b", 1_900_000_000L, 4 * GB);

  /** For most laptops. */
  public static final Suggestion MIDDLE = new Suggestion("qwen2.5:7b", 4_700_000_000L, 8 * GB);

  /** For laptops with 32 GB or more. */
  public static final Suggestion LARGE = new Suggestion("qwen2.5:14b", 9 * GB, 16 * GB);

  /**
   * Laptops are sold with so many GB and report a little less, or in powers of two a little more.
   */
  private static final long UP_TO_SMALL = 9 * GB;

  private static final long FROM_LARGE = 31 * GB;

  private ModelAdvice() {}

  /**
   * A model that suits.
   *
   * @param model as Ollama calls it
   * @param download bytes to fetch, once
   * @param memory bytes that should be free while it works
   */
  public record Suggestion(String model, long download, long memory) {
    /** What to type. */
    public String command() {
      return "ollama pull " + model;
    }

    /** For a person. */
    public String sentence() {
      return "`"
          + command()
          + "` downloads "
          + inGigabytes(download)
          + " GB once and needs about "
          + inGigabytes(memory)
          + " GB of free memory.";
    }

    private static String inGigabytes(long bytes) {
      long tenths = Math.round(bytes * 10.0 / GB);
      return tenths % 10 == 0 ? Long.toString(tenths / 10) : tenths / 10 + "." + tenths % 10;
    }
  }

  /**
   * @param memory of the laptop, in bytes
   */
  public static Suggestion forMemory(long memory) {
    return memory <= UP_TO_SMALL ? SMALL : memory < FROM_LARGE ? MIDDLE : LARGE;
  }

  /** Those of what was found that can write and run here. */
  public static List<InstalledModel> suited(List<InstalledModel> models) {
    return models.stream().filter(model -> model.writes() && !model.remote()).toList();
  }

  /**
   * What to do, in sentences; empty where a suited model is there.
   *
   * @param memory of the laptop, in bytes
   */
  public static String say(Found found, long memory) {
    Suggestion suggestion = forMemory(memory);
    return switch (found) {
      case Found.NoServer(var address) ->
          "No Ollama answers at "
              + address
              + ". "
              + WITHOUT
              + " To have texts drafted by a model on this laptop, install Ollama from ollama.com"
              + " and start it (`ollama serve`). "
              + suggestion.sentence();
      case Found.Elsewhere(var address) ->
          address
              + " is another machine and was not asked: customers' data stays on this one. "
              + WITHOUT
              + " Set OLLAMA_HOST to this laptop, or allow that machine in the settings.";
      case Found.NoModel() ->
          "Ollama runs and has no model. " + WITHOUT + " " + suggestion.sentence();
      case Found.Models(var models) ->
          suited(models).isEmpty()
              ? "Ollama runs, but none of its models can write texts on this laptop. "
                  + WITHOUT
                  + " "
                  + suggestion.sentence()
              : "";
    };
  }
}
