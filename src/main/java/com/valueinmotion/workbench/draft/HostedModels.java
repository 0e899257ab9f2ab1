package com.valueinmotion.workbench.draft;

import com.valueinmotion.account.StoreException;
import com.valueinmotion.language.LanguageModel;
import com.valueinmotion.language.ModelFault;
import com.valueinmotion.language.Patience;
import com.valueinmotion.language.hosted.Consent;
import com.valueinmotion.language.hosted.Host;
import com.valueinmotion.language.hosted.HostedModel;
import com.valueinmotion.language.hosted.Provider;
import com.valueinmotion.store.Settings;
import com.valueinmotion.workbench.WorkbenchException;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A model on another machine: off, until a person has read what would leave this laptop and has
 * agreed to it, for this store and that host. The key is never kept: it comes from the environment.
 */
public final class HostedModels {
  /** By this name it is asked for. */
  public static final String NAME = "hosted";

  /** Where the key comes from. */
  public static final String KEY = "VALUE_IN_MOTION_MODEL_KEY";

  private static final String HOST = "model.hosted";
  private static final String CONSENT = "model.consent";
  private static final int CONTEXT = 16_384;

  private final Settings settings;
  private final UnaryOperator<@Nullable String> env;
  private final InstantSource clock;

  /**
   * @param env reads a variable of the environment; null where it is not set
   */
  public HostedModels(Settings settings, UnaryOperator<@Nullable String> env, InstantSource clock) {
    this.settings = settings;
    this.env = env;
    this.clock = clock;
  }

  /** What was set up; empty where nothing is. */
  public Optional<Host> host() throws StoreException {
    Optional<String> set = settings.get(HOST).filter(text -> !text.isEmpty());
    if (set.isEmpty()) {
      return Optional.empty();
    }
    String[] parts = set.get().split("\n", -1);
    String key = env.apply(KEY);
    return Optional.of(
        new Host(
            Provider.valueOf(parts[0]),
            URI.create(parts[1]),
            parts[2],
            key == null ? "" : key,
            CONTEXT));
  }

  /** What somebody has agreed to; empty where nobody has. */
  public Optional<Consent> consent() throws StoreException {
    Optional<String> given = settings.get(CONSENT).filter(text -> !text.isEmpty());
    if (given.isEmpty()) {
      return Optional.empty();
    }
    String[] parts = given.get().split("\n", -1);
    return Optional.of(new Consent(parts[0], Instant.parse(parts[1]), parts[2]));
  }

  /** Sets a host up; consent to another one does not carry over. */
  public void set(Provider provider, URI address, String model)
      throws StoreException, WorkbenchException {
    if (address.getHost() == null || model.isBlank()) {
      throw new WorkbenchException(
          "A hosted model needs an address like https://models.example/v1 and a name. Nothing was"
              + " changed.");
    }
    settings.put(CONSENT, "");
    settings.put(HOST, provider.name() + "\n" + address + "\n" + model.strip());
  }

  /** A person agrees that text goes to the host that is set up. */
  public void agree(String who) throws StoreException, WorkbenchException {
    Host host =
        host()
            .orElseThrow(
                () ->
                    new WorkbenchException(
                        "No model on another machine is set up, so there is nothing to agree to:"
                            + " name it with --hosted URL --name MODEL, or on the Model screen."
                            + " Nothing was changed."));
    settings.put(CONSENT, who + "\n" + clock.instant() + "\n" + host.name());
  }

  /** Nothing goes there any more. */
  void withdraw() throws StoreException {
    settings.put(CONSENT, "");
    settings.put(HOST, "");
  }

  LanguageModel open() throws StoreException, ModelFault {
    Host host =
        host()
            .orElseThrow(
                () ->
                    new ModelFault(
                        ModelFault.Kind.NO_CONSENT,
                        "No model on another machine is set up, and nothing has left this laptop."
                            + " The template writes meanwhile. `models --hosted URL` sets one"
                            + " up."));
    return HostedModel.open(host, consent().orElse(null), Patience.FAR);
  }
}
