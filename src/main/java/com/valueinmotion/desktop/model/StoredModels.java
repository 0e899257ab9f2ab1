package com.valueinmotion.desktop.model;

import com.valueinmotion.account.AccountHistory;
import com.valueinmotion.account.AccountId;
import com.valueinmotion.account.StoreException;
import com.valueinmotion.language.Prompt;
import com.valueinmotion.language.draft.Artefact;
import com.valueinmotion.language.hosted.Host;
import com.valueinmotion.language.hosted.Leaving;
import com.valueinmotion.language.hosted.Provider;
import com.valueinmotion.language.ollama.OllamaServer.Found;
import com.valueinmotion.language.telemetry.ShadowPrice;
import com.valueinmotion.workbench.Memory;
import com.valueinmotion.workbench.Workbench;
import com.valueinmotion.workbench.draft.Costs;
import com.valueinmotion.workbench.draft.DraftText.Wish;
import com.valueinmotion.workbench.draft.Models;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The models of the store that is shown.
 *
 * @param shown the store, which may change while the window is open
 */
public record StoredModels(Supplier<Workbench> shown) implements ModelDesk {
  @Override
  public Known known() throws Exception {
    Workbench workbench = shown.get();
    Models models = workbench.writing().models();
    Optional<ShadowPrice> price = models.price();
    Optional<Host> host = models.hosted().host();
    return new Known(
        models.chosen().orElse(""),
        Memory.ofThisLaptop(),
        price.map(ShadowPrice::text).orElse(""),
        costs(workbench, price),
        String.valueOf(workbench.storeFile().getFileName()),
        host,
        models.hosted().consent(),
        host.isEmpty() ? Leaves.NOTHING : leaves(workbench, host.get()));
  }

  private static List<Cost> costs(Workbench workbench, Optional<ShadowPrice> price)
      throws Exception {
    List<Cost> costs = new ArrayList<>();
    for (Costs.OfAccount one : Costs.of(workbench.writing().spans(), price.orElse(null))) {
      costs.add(
          new Cost(
              name(workbench, one.account()),
              one.calls(),
              one.read(),
              one.written(),
              one.seconds(),
              one.cost() == null
                  ? ""
                  : one.cost().toPlainString() + " " + price.orElseThrow().currency()));
    }
    return costs;
  }

  private static String name(Workbench workbench, String account) throws StoreException {
    return workbench
        .accounts()
        .history(new AccountId(account), workbench.asOf())
        .map(AccountHistory::name)
        .orElse(account);
  }

  /** By the example of the first account's mail. */
  private static Leaves leaves(Workbench workbench, Host host) throws Exception {
    List<AccountHistory> accounts = workbench.accounts().histories(workbench.asOf());
    if (accounts.isEmpty()) {
      return new Leaves(
          List.of("There is no account yet, so there is no text to show. Import a file first."),
          "");
    }
    AccountHistory first = accounts.getFirst();
    Prompt prompt =
        workbench
            .drafts()
            .question(new Wish(first.id(), Artefact.MAIL, null, null, ""), workbench.asOf());
    List<String> sentences = new ArrayList<>(Leaving.of(prompt, host));
    sentences.add("For example, the mail of " + first.name() + " would send the text below.");
    return new Leaves(
        sentences,
        prompt.messages().stream()
            .map(m -> m.role().name().toLowerCase(Locale.ROOT) + "\n" + m.text())
            .collect(Collectors.joining("\n\n")));
  }

  @Override
  public Found find(boolean again) throws Exception {
    Models models = shown.get().writing().models();
    return again ? models.findAgain() : models.find();
  }

  @Override
  public void choose(String name) throws Exception {
    shown.get().writing().models().choose(name.isEmpty() ? Models.NONE : name);
  }

  @Override
  public void at(String address) throws Exception {
    shown.get().writing().models().at(address);
  }

  @Override
  public void price(String text) throws Exception {
    shown.get().writing().models().price(text);
  }

  @Override
  public void host(Provider provider, URI address, String model) throws Exception {
    shown.get().writing().models().hosted().set(provider, address, model);
  }

  @Override
  public void agree() throws Exception {
    Workbench workbench = shown.get();
    workbench.writing().models().hosted().agree(workbench.person());
  }

  @Override
  public void withdraw() throws Exception {
    shown.get().writing().models().withdraw();
  }
}
