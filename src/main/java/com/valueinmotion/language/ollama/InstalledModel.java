package com.valueinmotion.language.ollama;

import java.util.Locale;
import java.util.Set;

/**
 * A model that Ollama offers.
 *
 * @param name as Ollama calls it: {@code qwen2.5:7b}
 * @param digest of its weights; empty where Ollama does not say
 * @param bytes on the disk
 * @param family of its build: {@code qwen2}; empty where unknown
 * @param parameters how many: {@code 7.6B}; empty where unknown
 * @param quantisation {@code Q4_K_M}; empty where unknown
 * @param context tokens it can see at once; 0 where unknown
 * @param abilities what Ollama says it can do: {@code completion}, {@code thinking}, …; empty where
 *     it does not say
 * @param loaded whether it is in memory now
 * @param remote whether Ollama runs it on another machine
 */
public record InstalledModel(
    String name,
    String digest,
    long bytes,
    String family,
    String parameters,
    String quantisation,
    int context,
    Set<String> abilities,
    boolean loaded,
    boolean remote) {
  public InstalledModel {
    abilities = Set.copyOf(abilities);
  }

  /** Whether that is its name; {@code :latest} may be left out. */
  public boolean isCalled(String wanted) {
    return name.equals(wanted) || name.equals(wanted + ":latest");
  }

  /** Whether it writes text. Older Ollamas do not say; then its name does. */
  public boolean writes() {
    return abilities.isEmpty()
        ? !name.toLowerCase(Locale.ROOT).contains("embed") && !family.contains("bert")
        : abilities.contains("completion");
  }

  /** Whether it can think before it answers. */
  public boolean thinks() {
    return abilities.contains("thinking");
  }

  /** Whether it is told how much to think, rather than whether. */
  public boolean thinksByLevel() {
    return family.replace("-", "").toLowerCase(Locale.ROOT).startsWith("gptoss");
  }

  /** Whether a name says that a model runs on Ollama's own machines. */
  static boolean isCloud(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith("-cloud") || lower.endsWith(":cloud");
  }
}
