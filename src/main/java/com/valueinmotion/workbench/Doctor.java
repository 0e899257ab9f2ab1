package com.valueinmotion.workbench;

import com.valueinmotion.account.StoreException;
import com.valueinmotion.language.ollama.InstalledModel;
import com.valueinmotion.language.ollama.ModelAdvice;
import com.valueinmotion.language.ollama.OllamaAddress;
import com.valueinmotion.language.ollama.OllamaServer;
import com.valueinmotion.language.ollama.OllamaServer.Found;
import java.awt.Font;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Looks at what the workbench stands on, and says what to do where something is missing. */
public final class Doctor {
  private static final int JDK = 25;

  private final Map<String, String> env;
  private final String os;

  Doctor(Map<String, String> env, String os) {
    this.env = env;
    this.os = os;
  }

  /** For this machine. */
  public static Doctor here() {
    return new Doctor(System.getenv(), System.getProperty("os.name", ""));
  }

  /** How well something is. */
  public enum Verdict {
    OK,
    NOTE,
    BAD
  }

  /** One finding. */
  public record Check(String what, Verdict verdict, String finding) {}

  /** Five checks; changes nothing, not even a store that is not there yet. */
  public List<Check> examine(Path store) {
    return List.of(jdk(), store(store), fonts(), display(), model());
  }

  private static Check jdk() {
    int version = Runtime.version().feature();
    return version >= JDK
        ? new Check("JDK", Verdict.OK, Runtime.version() + ", " + System.getProperty("java.home"))
        : new Check("JDK", Verdict.BAD, version + ": install a JDK " + JDK + " or newer");
  }

  private static Check store(Path file) {
    if (Files.notExists(file)) {
      return new Check(
          "store", Verdict.NOTE, file + " is not there yet; the first import makes it");
    }
    try (Workbench workbench = Workbench.open(file, Clock.system(ZoneId.systemDefault()))) {
      int accounts = workbench.accounts().histories(workbench.asOf()).size();
      String last =
          workbench.lastImport().map(i -> ", last import " + i.knownAt()).orElse(", no import yet");
      return new Check("store", Verdict.OK, file + ": " + accounts + " accounts" + last);
    } catch (StoreException | WorkbenchException e) {
      return new Check("store", Verdict.BAD, String.valueOf(e.getMessage()));
    }
  }

  private static Check fonts() {
    try {
      return new Font(Font.DIALOG, Font.PLAIN, 12).canDisplay('漢')
          ? new Check("fonts", Verdict.OK, "Inter and Roboto are packed; CJK text can be shown")
          : new Check(
              "fonts",
              Verdict.NOTE,
              "Inter and Roboto are packed; Chinese, Japanese and Korean text shows as boxes until"
                  + " a font for it is installed (Debian: fonts-droid-fallback)");
    } catch (LinkageError | RuntimeException e) {
      return new Check("fonts", Verdict.NOTE, "the system's fonts could not be looked at: " + e);
    }
  }

  private Check display() {
    return hasDisplay()
        ? new Check("display", Verdict.OK, "there is one: the workbench opens a window")
        : new Check(
            "display",
            Verdict.NOTE,
            "there is none (DISPLAY and WAYLAND_DISPLAY are not set): the main job runs on the"
                + " console");
  }

  /** Whether a window can be opened, as far as the environment says. */
  public boolean hasDisplay() {
    String system = os.toLowerCase(Locale.ROOT);
    boolean bringsItsOwn = system.contains("win") || system.contains("mac");
    return bringsItsOwn
        || !env.getOrDefault("DISPLAY", "").isBlank()
        || !env.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
  }

  private Check model() {
    String given = env.getOrDefault(OllamaAddress.VARIABLE, "");
    Optional<URI> address = OllamaAddress.parse(given);
    if (address.isEmpty()) {
      return new Check(
          "model",
          Verdict.NOTE,
          "OLLAMA_HOST is \"" + given + "\", which is no address; it may be like localhost:11434");
    }
    Found found = OllamaServer.at(address.get()).find();
    String advice = ModelAdvice.say(found, Memory.ofThisLaptop());
    return advice.isEmpty() && found instanceof Found.Models(var models)
        ? new Check(
            "model",
            Verdict.OK,
            ModelAdvice.suited(models).stream()
                .map(InstalledModel::name)
                .collect(Collectors.joining(", ")))
        : new Check("model", Verdict.NOTE, advice);
  }
}
