package com.valueinmotion.language.ollama;

import com.valueinmotion.language.ModelFault;
import com.valueinmotion.language.ModelFault.Kind;
import com.valueinmotion.language.Patience;
import com.valueinmotion.language.wire.Connection;
import com.valueinmotion.language.wire.Faults;
import com.valueinmotion.language.wire.Loopback;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Ollama at one address. All its models wait for the same turn, so there should be one of these for
 * each server.
 */
public final class OllamaServer {
  /**
   * How long a whole look may take, whatever is asked: Ollama answers at once unless it hangs, and
   * nobody waits a second to be told that it is not there.
   */
  static final Duration LOOK = Duration.ofMillis(900);

  /** How long an Ollama that is there may take to tell of one model: it reads it from the disk. */
  static final Duration CARD = Duration.ofSeconds(3);

  /** On one's own machine whoever is there answers at once. */
  private static final Duration CONNECT = Duration.ofMillis(800);

  /** How long it is remembered that nobody answered. */
  private static final Duration MEMORY = Duration.ofSeconds(3);

  private final URI address;
  private final Terms terms;
  private final Connection connection;
  private final Catalogue catalogue;
  private volatile @Nullable Silence silence;

  /** That nobody answered, and when. */
  private record Silence(long since, ModelFault fault) {}

  /**
   * What is asked of a server.
   *
   * @param elsewhere whether models may run on another machine
   * @param atOnce how many questions at the same time
   * @param keepAlive how long Ollama keeps a model in memory after an answer: {@code 10m}
   */
  public record Terms(boolean elsewhere, int atOnce, String keepAlive) {
    /** On this laptop, one after the other, kept for ten minutes. */
    public static final Terms USUAL = new Terms(false, 1, "10m");
  }

  /** What was found. */
  public sealed interface Found {
    /** At least one model, by name; some may be unable to write, or run elsewhere. */
    record Models(List<InstalledModel> models) implements Found {
      public Models {
        models = List.copyOf(models);
      }
    }

    /** The server answers and has none. */
    record NoModel() implements Found {}

    /** Nothing that answers like Ollama. */
    record NoServer(String address) implements Found {}

    /** The address is another machine, and was not asked. */
    record Elsewhere(String address) implements Found {}
  }

  /**
   * @param patience with it; connecting takes 800 ms at most whatever it says
   */
  public OllamaServer(URI address, Patience patience, Terms terms) {
    this.address = address;
    this.terms = terms;
    this.connection = new Connection(address, patience.connectingWithin(CONNECT), terms.atOnce());
    this.catalogue = new Catalogue(connection);
  }

  /** On the usual terms. */
  public static OllamaServer at(URI address) {
    return new OllamaServer(address, Patience.USUAL, Terms.USUAL);
  }

  /**
   * Looks what there is. Takes less than a second where nobody is there; that is then remembered
   * for three seconds.
   */
  public Found find() {
    if (!isAllowed()) {
      return new Found.Elsewhere(connection.address());
    }
    Faults faults = faults("any model");
    Due due = Due.in(LOOK);
    try {
      List<InstalledModel> models = listed(due, faults);
      return models.isEmpty()
          ? new Found.NoModel()
          : new Found.Models(catalogue.described(models, due, faults));
    } catch (ModelFault e) {
      return new Found.NoServer(connection.address());
    }
  }

  /** Where nobody answers, that is remembered; a run over many accounts waits for it once. */
  private List<InstalledModel> listed(Due due, Faults faults) throws ModelFault {
    Silence known = silence;
    if (known != null && System.nanoTime() - known.since() < MEMORY.toNanos()) {
      throw faults.noServer(known.fault());
    }
    try {
      return catalogue.list(due, faults);
    } catch (ModelFault e) {
      if (e.kind() == Kind.NO_SERVER) {
        silence = new Silence(System.nanoTime(), e);
      }
      throw e;
    }
  }

  /** Forgets that nobody answered: somebody has just started Ollama and wants to see it. */
  public void lookAgain() {
    silence = null;
  }

  /**
   * A model of this server, once it is known what it can do.
   *
   * @param name as Ollama calls it; {@code :latest} may be left out
   * @throws ModelFault where there is no server or no such model, where it cannot write, or where
   *     it would run on another machine and that is not allowed
   */
  public OllamaLanguageModel open(String name) throws ModelFault {
    Faults faults = faults(name);
    if (!isAllowed()) {
      throw notLocal(connection.address() + " is not this laptop");
    }
    InstalledModel listed =
        listed(Due.in(LOOK), faults).stream()
            .filter(model -> model.isCalled(name))
            .findFirst()
            .orElseThrow(faults::noModel);
    InstalledModel model = catalogue.described(listed, Due.in(CARD), faults);
    if (model.remote() && !terms.elsewhere()) {
      throw notLocal("Ollama runs " + name + " on another machine");
    }
    if (!model.writes()) {
      throw Faults.of(
          Kind.NO_MODEL,
          name + " cannot write: it only compares texts.",
          "Get one that can with `" + ModelAdvice.MIDDLE.command() + "`, and choose it.");
    }
    boolean local = Loopback.isHere(address) && !model.remote();
    return new OllamaLanguageModel(connection, model, local, terms.keepAlive(), faults);
  }

  private boolean isAllowed() {
    return terms.elsewhere() || Loopback.isHere(address);
  }

  private static ModelFault notLocal(String why) {
    return Faults.of(
        Kind.NOT_LOCAL,
        "Nothing was sent: " + why + ", and customers' data stays on this one.",
        "Choose a model that runs here, or allow that one in the settings.");
  }

  private Faults faults(String model) {
    return new Faults(
        "Ollama",
        connection.address(),
        model,
        "Start it with `ollama serve`, or install it first; then try again.",
        "Get it with `ollama pull " + model + "`, or choose another model.");
  }
}
