package com.valueinmotion.console;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.valueinmotion.language.hosted.Consent;
import com.valueinmotion.language.hosted.Host;
import com.valueinmotion.language.hosted.Provider;
import com.valueinmotion.language.ollama.InstalledModel;
import com.valueinmotion.language.ollama.ModelAdvice;
import com.valueinmotion.language.ollama.OllamaServer.Found;
import com.valueinmotion.language.telemetry.ShadowPrice;
import com.valueinmotion.workbench.Memory;
import com.valueinmotion.workbench.Workbench;
import com.valueinmotion.workbench.draft.Costs;
import com.valueinmotion.workbench.draft.Models;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "models",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "List the language models on this laptop, choose the one that writes, and see what they"
            + " took.")
final class ModelsCommand implements Callable<Integer> {
  private final Output out;

  @Mixin private StoreOption store = new StoreOption();

  @Option(
      names = "--use",
      paramLabel = "NAME",
      description =
          "This one writes from now on; \"none\" for the template, \"hosted\" for the one"
              + " on another machine.")
  private @Nullable String use;

  @Option(
      names = "--at",
      paramLabel = "ADDRESS",
      description = "Where Ollama listens; else OLLAMA_HOST, else localhost:11434.")
  private @Nullable String at;

  @Option(
      names = "--price",
      paramLabel = "PRICE",
      description = "What a million tokens read and written would cost: \"0.30/1.20 EUR\".")
  private @Nullable String price;

  @Option(names = "--costs", description = "What each account has taken: calls, tokens, seconds.")
  private boolean costs;

  @Option(
      names = "--hosted",
      paramLabel = "URL",
      description = "Set up a model on another machine; nothing is sent before --agree.")
  private @Nullable URI hosted;

  @Option(
      names = "--provider",
      paramLabel = "NAME",
      description = "How that machine speaks: ${COMPLETION-CANDIDATES}.")
  private Provider provider = Provider.OPENAI;

  @Option(names = "--name", paramLabel = "MODEL", description = "The model there.")
  private String name = "";

  @Option(names = "--agree", description = "I agree that text leaves this laptop for that machine.")
  private boolean agree;

  @Option(names = "--withdraw", description = "Nothing goes to another machine any more.")
  private boolean withdraw;

  @Option(names = "--json", description = "Print the models as JSON.")
  private boolean json;

  ModelsCommand(Output out) {
    this.out = out;
  }

  @Override
  public Integer call() throws Exception {
    try (Workbench workbench = store.openExistingOrBlank()) {
      if (at != null) {
        workbench.writing().models().at(at);
      }
      Models models = workbench.writing().models();
      if (use != null) {
        models.choose(use);
        out.message("From now on writes: " + use + ".");
      }
      if (price != null) {
        models.price(price);
      }
      hosted(workbench, models);
      if (costs) {
        out.result(costs(workbench, models));
      } else {
        list(models);
      }
      return Exit.DONE;
    }
  }

  private void hosted(Workbench workbench, Models models) throws Exception {
    if (withdraw) {
      models.withdraw();
      out.message("Nothing goes to another machine any more.");
    }
    if (hosted != null) {
      models.hosted().set(provider, hosted, name);
    }
    if (agree) {
      models.hosted().agree(workbench.person());
    }
    Optional<Host> host = models.hosted().host();
    if (host.isPresent()) {
      Optional<Consent> consent = models.hosted().consent();
      out.message(
          "On another machine: "
              + host.get()
              + ". "
              + consent
                  .map(c -> c.who() + " agreed on " + c.when() + ".")
                  .orElse(
                      "Off: nobody has agreed. With --agree, each draft would send the facts of its"
                          + " account, with the names of its people, and the prompt to "
                          + host.get().name()
                          + "; notes are sent only when anchors are looked for."));
    }
  }

  private void list(Models models) throws Exception {
    Found found = models.find();
    Optional<String> chosen = models.chosen();
    String advice = ModelAdvice.say(found, Memory.ofThisLaptop());
    if (json) {
      ObjectNode node = JsonNodeFactory.instance.objectNode();
      node.put("chosen", chosen.orElse(Models.NONE));
      node.put("advice", advice);
      installed(found).forEach(model -> node.withArray("models").add(json(model)));
      out.result(node);
      return;
    }
    StringBuilder text = new StringBuilder();
    for (InstalledModel model : installed(found)) {
      text.append(
          String.format(
              Locale.ROOT,
              "%s %-28s %6.1f GB  %-8s %-8s %7d tokens  %-12s %s\n",
              chosen.filter(model::isCalled).isPresent() ? "*" : " ",
              model.name(),
              model.bytes() / 1e9,
              model.parameters(),
              model.quantisation(),
              model.context(),
              digest(model),
              what(model)));
    }
    out.result(text.toString());
    if (!advice.isEmpty()) {
      out.message(advice);
    }
    out.message(
        "Writes: " + chosen.orElse("the template (choose a model with `models --use NAME`)") + ".");
  }

  private static List<InstalledModel> installed(Found found) {
    return found instanceof Found.Models(List<InstalledModel> models) ? models : List.of();
  }

  private static String digest(InstalledModel model) {
    return model.digest().substring(0, Math.min(12, model.digest().length()));
  }

  private static String what(InstalledModel model) {
    String can = model.writes() ? (model.thinks() ? "writes, thinks" : "writes") : "does not write";
    return can
        + (model.remote() ? ", on another machine" : "")
        + (model.loaded() ? ", loaded" : "");
  }

  private static ObjectNode json(InstalledModel model) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("name", model.name());
    node.put("digest", model.digest());
    node.put("bytes", model.bytes());
    node.put("parameters", model.parameters());
    node.put("quantisation", model.quantisation());
    node.put("context", model.context());
    node.put("loaded", model.loaded());
    node.put("remote", model.remote());
    model.abilities().forEach(node.withArray("abilities")::add);
    return node;
  }

  private static String costs(Workbench workbench, Models models) throws Exception {
    Optional<ShadowPrice> price = models.price();
    StringBuilder text = new StringBuilder();
    for (Costs.OfAccount line : Costs.of(workbench.writing().spans(), price.orElse(null))) {
      text.append(
          String.format(
              Locale.ROOT,
              "%-28s %4d calls %8d tokens read %7d written %8.1f s%s\n",
              line.account(),
              line.calls(),
              line.read(),
              line.written(),
              line.seconds(),
              line.cost() == null
                  ? ""
                  : "  " + line.cost().toPlainString() + " " + price.orElseThrow().currency()));
    }
    return text.isEmpty() ? "No model was asked yet.\n" : text.toString();
  }
}
