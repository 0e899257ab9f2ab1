package com.valueinmotion.desktop.model;

import com.valueinmotion.language.hosted.Consent;
import com.valueinmotion.language.hosted.Host;
import com.valueinmotion.language.ollama.InstalledModel;
import com.valueinmotion.language.ollama.ModelAdvice;
import com.valueinmotion.language.ollama.ModelAdvice.Suggestion;
import com.valueinmotion.language.ollama.OllamaServer.Found;
import com.valueinmotion.workbench.draft.HostedModels;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The Model screen in words.
 *
 * @param tone style class of the headline
 * @param headline "No local model found"
 * @param sentence what that means
 * @param steps how to get one; none where a model that will do is there
 * @param models what was found
 * @param foot memory, and who writes
 * @param privacy what may leave this laptop, line by line
 */
public record ModelPage(
    String tone,
    String headline,
    String sentence,
    List<Step> steps,
    List<Line> models,
    String foot,
    List<Private> privacy) {
  private static final double GB = 1e9;
  private static final int DIGITS = 12;

  public ModelPage {
    steps = List.copyOf(steps);
    models = List.copyOf(models);
    privacy = List.copyOf(privacy);
  }

  /** A step of first-run help. */
  public record Step(String title, List<Command> commands, String note) {
    public Step {
      commands = List.copyOf(commands);
    }
  }

  /** Something to copy, and what it takes. */
  public record Command(String text, String note) {}

  /**
   * A model that was found.
   *
   * @param can whether it can be chosen
   */
  public record Line(
      String name,
      boolean chosen,
      boolean can,
      String size,
      String parameters,
      String context,
      String digest,
      String abilities,
      String loaded) {}

  /** A line of the privacy table. */
  public record Private(String what, String where, String state, String tone) {}

  /**
   * @param found null while it is being looked for
   */
  static ModelPage of(ModelDesk.Known known, @Nullable Found found) {
    List<Line> models =
        found instanceof Found.Models(var installed)
            ? installed.stream().map(model -> line(model, known.chosen())).toList()
            : List.of();
    boolean suited = models.stream().anyMatch(Line::can);
    boolean absent =
        found != null
            && !known.chosen().isEmpty()
            && !known.chosen().equals(HostedModels.NAME)
            && models.stream().noneMatch(Line::chosen);
    String writes = absent ? known.chosen() + " is chosen and not here" : writer(known).model();
    return new ModelPage(
        found == null ? "plain" : suited ? "good" : "warn",
        headline(found, models, known.chosen()),
        sentence(found, known.chosen(), models),
        found == null || suited ? List.of() : steps(found, known.memory()),
        models,
        Math.round(known.memory() / GB) + " GB memory · " + writes,
        privacy(known));
  }

  private static String headline(@Nullable Found found, List<Line> models, String chosen) {
    return switch (found) {
      case null -> "Looking for a model on this laptop";
      case Found.NoServer none -> "No local model found";
      case Found.NoModel none -> "Ollama runs and has no model";
      case Found.Elsewhere(var address) -> address + " is another machine and was not asked";
      case Found.Models some when models.stream().noneMatch(Line::can) ->
          "None of the models here can write";
      case Found.Models some when models.stream().anyMatch(Line::chosen) -> chosen + " writes";
      case Found.Models some ->
          models.size() == 1 ? "1 model found" : models.size() + " models found";
    };
  }

  private static String sentence(@Nullable Found found, String chosen, List<Line> models) {
    String without = "Everything but drafting works; drafts come from templates.";
    return switch (found) {
      case null -> "A second at most; everything else goes on.";
      case Found.NoServer(var address) -> "Nothing answered at " + address + ". " + without;
      case Found.NoModel none -> without;
      case Found.Elsewhere none ->
          "Customers' data stays on this laptop: name an address on it below. " + without;
      case Found.Models some when models.stream().noneMatch(Line::can) -> without;
      case Found.Models some when models.stream().anyMatch(Line::chosen) ->
          "Each draft is checked against the evidence; what it does not bear is held.";
      case Found.Models some when chosen.isEmpty() || chosen.equals(HostedModels.NAME) ->
          "None of them is chosen. Choose one with Enter to have drafts written on this laptop.";
      case Found.Models some ->
          chosen + " was chosen and is not here: drafts come from templates meanwhile.";
    };
  }

  private static List<Step> steps(Found found, long memory) {
    Suggestion fits = ModelAdvice.forMemory(memory);
    List<Command> models = new ArrayList<>(List.of(command(fits, "fits this laptop")));
    if (!fits.equals(ModelAdvice.SMALL)) {
      models.add(command(ModelAdvice.SMALL, "smaller; more often held, so more templates"));
    }
    boolean runs = found instanceof Found.NoModel || found instanceof Found.Models;
    return List.of(
        runs
            ? new Step("Ollama is installed and runs", List.of(), "Nothing to do.")
            : new Step(
                "Install Ollama, once, and start it",
                List.of(
                    new Command("ollama.com/download", "or a copy from a colleague"),
                    new Command("ollama serve", "where it does not start by itself")),
                ""),
        new Step("Get one model that fits this laptop", models, ""),
        new Step(
            "Come back and look again", List.of(), "F5 looks; then choose the model in the list."));
  }

  private static Command command(Suggestion suggestion, String note) {
    return new Command(
        suggestion.command(),
        gigabytes(suggestion.download())
            + " once, needs "
            + gigabytes(suggestion.memory())
            + " of free memory; "
            + note);
  }

  private static Line line(InstalledModel model, String chosen) {
    boolean can = model.writes() && !model.remote();
    String abilities =
        !model.writes()
            ? "compares texts only"
            : model.remote()
                ? "runs on another machine"
                : model.thinks() ? "writes, thinks" : "writes";
    return new Line(
        model.name(),
        model.isCalled(chosen),
        can,
        gigabytes(model.bytes()),
        model.parameters() + (model.quantisation().isEmpty() ? "" : " " + model.quantisation()),
        model.context() == 0 ? "–" : String.format(Locale.ROOT, "%,d", model.context()),
        model.digest().substring(0, Math.min(DIGITS, model.digest().length())),
        abilities,
        model.loaded() ? "in memory" : "");
  }

  private static String gigabytes(long bytes) {
    String text = String.format(Locale.ROOT, "%.1f", bytes / GB);
    return (text.endsWith(".0") ? text.substring(0, text.length() - 2) : text) + " GB";
  }

  static boolean agreed(ModelDesk.Known known, Host host) {
    return known.consent().filter(consent -> consent.covers(host.name())).isPresent();
  }

  static WhoWrites writer(ModelDesk.Known known) {
    return WhoWrites.of(known.chosen(), known.host().filter(host -> agreed(known, host)));
  }

  private static List<Private> privacy(ModelDesk.Known known) {
    Optional<Host> host = known.host();
    boolean on = host.filter(one -> agreed(known, one)).isPresent();
    String hosted =
        host.isEmpty()
            ? "off; needs your consent and your key, and shows the text before it goes"
            : on
                ? host.get() + "; " + known.consent().map(ModelPage::who).orElse("")
                : "off; " + host.get() + " is set up, and nobody has agreed";
    String to = writer(known).leaves();
    return List.of(
        new Private(
            "Accounts, evidence, notes, drafts",
            "stay in "
                + known.store()
                + " on this laptop"
                + (to.isEmpty() ? "" : "; what a draft is made from goes to " + to),
            to.isEmpty() ? "stays" : "some goes",
            to.isEmpty() ? "good" : "warn"),
        new Private(
            "A model on this laptop", "localhost only, checked on every call", "stays", "good"),
        new Private("A hosted model", hosted, on ? "on" : "off", on ? "warn" : ""),
        new Private(
            "Mail", "never sent from here; drafts are files, and you send them", "never", "good"),
        new Private(
            "Usage statistics, crash reports",
            "never; the log is a file beside the store",
            "never",
            "good"));
  }

  private static String who(Consent consent) {
    return consent.who() + " agreed on " + consent.when().toString().substring(0, 10);
  }
}
