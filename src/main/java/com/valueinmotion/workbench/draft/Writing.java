package com.valueinmotion.workbench.draft;

import com.valueinmotion.account.StoreException;
import com.valueinmotion.language.ollama.OllamaAddress;
import com.valueinmotion.language.ollama.OllamaServer;
import com.valueinmotion.runtime.SpanLog;
import com.valueinmotion.store.SqliteStore;
import com.valueinmotion.workbench.Plans;
import com.valueinmotion.workbench.ProductRules;
import com.valueinmotion.workbench.lifecycle.Lifecycle;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything that writes for one store, wired: the models, the drafts, and what they took. */
public final class Writing {
  private final SqliteStore store;
  private final ProductRules rules;
  private final Clock clock;
  private final String person;
  private @Nullable OllamaServer server;
  private @Nullable URI serverAt;

  /**
   * @param person who drafts and edits
   */
  public Writing(SqliteStore store, ProductRules rules, Clock clock, String person) {
    this.store = store;
    this.rules = rules;
    this.clock = clock;
    this.person = person;
  }

  /** Which model writes. */
  public Models models() throws StoreException {
    return new Models(
        store.settings(), ollama(), new HostedModels(store.settings(), System::getenv, clock));
  }

  /** Texts for accounts. */
  public DraftText drafts(Lifecycle lifecycle, Plans plans) throws StoreException {
    return new DraftText(lifecycle, plans, rules, models(), store.drafts(), store.spans(), person);
  }

  /** What questions to models took. */
  public SpanLog spans() {
    return store.spans();
  }

  /**
   * A model for runs.
   *
   * @param name null for whichever is chosen when it is wanted
   */
  public ModelInRuns inRuns(@Nullable String name) {
    return new ModelInRuns(() -> models().open(name), rules, clock);
  }

  /** One for all, since it remembers whose turn it is, and that nothing answered. */
  private synchronized OllamaServer ollama() throws StoreException {
    String said = store.settings().get(Models.ADDRESS).orElse("");
    String given = said.isEmpty() ? System.getenv(OllamaAddress.VARIABLE) : said;
    URI address =
        Optional.ofNullable(given).flatMap(OllamaAddress::parse).orElse(OllamaAddress.USUAL);
    OllamaServer known = server;
    if (known == null || !address.equals(serverAt)) {
      known = OllamaServer.at(address);
      server = known;
      serverAt = address;
    }
    return known;
  }
}
