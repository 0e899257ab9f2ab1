package com.valueinmotion.workbench.draft;

import com.valueinmotion.account.StoreException;
import com.valueinmotion.language.LanguageModel;
import com.valueinmotion.language.ModelFault;
import com.valueinmotion.language.ollama.OllamaAddress;
import com.valueinmotion.language.ollama.OllamaServer;
import com.valueinmotion.language.telemetry.ShadowPrice;
import com.valueinmotion.store.Settings;
import com.valueinmotion.workbench.WorkbenchException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which model writes for a store. None, unless a person has chosen one: then the template does, and
 * everything else is the same.
 */
public final class Models {
  /** No model: the template writes. */
  public static final String NONE = "none";

  /** The setting that says where Ollama listens, for this store; before the environment's. */
  public static final String ADDRESS = "model.address";

  private static final String CHOSEN = "model";
  private static final String PRICE = "model.price";

  private final Settings settings;
  private final OllamaServer server;
  private final HostedModels hosted;

  public Models(Settings settings, OllamaServer server, HostedModels hosted) {
    this.settings = settings;
    this.server = server;
    this.hosted = hosted;
  }

  /** What there is on this laptop; asks for at most a second. */
  public OllamaServer.Found find() {
    return server.find();
  }

  /** Forgets that nothing answered a moment ago, and asks. */
  public OllamaServer.Found findAgain() {
    server.lookAgain();
    return server.find();
  }

  /** The model that a person has chosen; empty where nobody has, or where none is to be asked. */
  public Optional<String> chosen() throws StoreException {
    return settings.get(CHOSEN).filter(name -> !name.isEmpty() && !name.equals(NONE));
  }

  /** From now on this one writes; {@link #NONE} for the template. */
  public void choose(String name) throws StoreException {
    settings.put(CHOSEN, name);
  }

  /** Where Ollama listens, from now on; empty for the usual place. */
  public void at(String address) throws StoreException, WorkbenchException {
    if (OllamaAddress.parse(address).isEmpty()) {
      throw new WorkbenchException(
          "\""
              + address
              + "\" is no address: write one like localhost:11434. Nothing was changed.");
    }
    settings.put(ADDRESS, address);
  }

  /** What tokens are counted at, where a person has said so. */
  public Optional<ShadowPrice> price() throws StoreException {
    return settings.get(PRICE).flatMap(ShadowPrice::parse);
  }

  /** Counts tokens at that, from now on: "0.30/1.20 EUR". */
  public void price(String text) throws StoreException, WorkbenchException {
    Optional<ShadowPrice> price = ShadowPrice.parse(text);
    if (price.isEmpty()) {
      throw new WorkbenchException(
          "\"" + text + "\" is no price: write one like 0.30/1.20 EUR. Nothing was changed.");
    }
    settings.put(PRICE, price.get().text());
  }

  /** A model on another machine, and what somebody has agreed to. */
  public HostedModels hosted() {
    return hosted;
  }

  /** Nothing goes to another machine any more, and none there is chosen. */
  public void withdraw() throws StoreException {
    hosted.withdraw();
    if (chosen().filter(HostedModels.NAME::equals).isPresent()) {
      choose(NONE);
    }
  }

  /**
   * The model by that name.
   *
   * @param name null for the chosen one
   * @return empty where the template is to write
   * @throws ModelFault where it cannot be had, with what to do
   */
  public Optional<LanguageModel> open(@Nullable String name) throws StoreException, ModelFault {
    String wanted = name == null ? chosen().orElse(NONE) : name;
    if (wanted.equals(NONE)) {
      return Optional.empty();
    }
    return Optional.of(wanted.equals(HostedModels.NAME) ? hosted.open() : server.open(wanted));
  }
}
