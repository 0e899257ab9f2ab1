package com.valueinmotion.language.wire;

import com.valueinmotion.language.ModelFault;
import com.valueinmotion.language.ModelFault.Kind;
import com.valueinmotion.language.Patience;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong with one model on one server, said to a person: what happened, what is safe, what
 * to do.
 *
 * @param server what it is called: "Ollama"
 * @param address where it is
 * @param model which one was asked
 * @param start what to do where nothing answers, as a sentence
 * @param fetch what to do where it has no such model, as a sentence
 */
public record Faults(String server, String address, String model, String start, String fetch) {
  /** What is safe, whatever went wrong. */
  public static final String SAFE = "Nothing is lost: the draft from the template is there.";

  private static final String AGAIN = "Try again in a moment.";
  private static final int QUOTED = 300;
  private static final Pattern OVERFLOW =
      Pattern.compile(
          "(context|prompt|input|token)\\S*\\b.{0,80}\\b(exceed|too long|too large|longer"
              + " than|overflow)|exceed.{0,80}\\b(context|tokens?)\\b|too many"
              + " tokens|request_too_large|context_length_exceeded");
  private static final Pattern NO_SUCH_MODEL =
      Pattern.compile(
          "model.{0,200}\\b(not found|does not exist|not_found)|not_found_error.{0,80}model");

  /** A fault in three parts. */
  public static ModelFault of(Kind kind, String happened, String next) {
    return new ModelFault(kind, happened + " " + SAFE + " " + next);
  }

  private static ModelFault of(Kind kind, String happened, String next, Throwable cause) {
    return new ModelFault(kind, happened + " " + SAFE + " " + next, cause);
  }

  /** The same for who has no draft to fall back on: without what is said of it. */
  public static String withoutDraft(String said) {
    return said.replace(SAFE, "").replaceAll(" {2,}", " ").strip();
  }

  /** A person stopped it. */
  public static ModelFault cancelled() {
    return of(Kind.CANCELLED, "The answer was stopped.", "Ask again whenever you like.");
  }

  /** Nobody answers, or nobody who speaks. */
  public ModelFault noServer(Throwable cause) {
    return of(Kind.NO_SERVER, "Nothing answers at " + address + " (" + server + ").", start, cause);
  }

  /** The server has no such model. */
  public ModelFault noModel() {
    return of(Kind.NO_MODEL, server + " has no model \"" + model + "\".", fetch);
  }

  ModelFault tooSlow(Patience patience, boolean begun, boolean whole) {
    if (whole) {
      return of(
          Kind.STALLED,
          model + " had not finished after " + patience.whole().toSeconds() + " s.",
          "Try a smaller model, or ask for a shorter text.");
    }
    return begun
        ? of(
            Kind.STALLED,
            model + " stopped in the middle: nothing came for " + seconds(patience.idle()) + ".",
            AGAIN + " If it happens often, restart " + server + ".")
        : of(
            Kind.SLOW,
            model + " had not begun to answer after " + seconds(patience.first()) + ".",
            "It may still be loading: try again in a minute, or use a smaller model.");
  }

  static String seconds(java.time.Duration time) {
    return time.toMillis() < 1000 ? time.toMillis() + " ms" : time.toSeconds() + " s";
  }

  ModelFault cutShort(@Nullable Throwable cause) {
    String happened = "The connection to " + server + " ended before the answer did.";
    return cause == null
        ? of(Kind.CUT_SHORT, happened, AGAIN)
        : of(Kind.CUT_SHORT, happened, AGAIN, cause);
  }

  /** The server stopped the answer for a reason of its own. */
  ModelFault declined(String reason) {
    return of(
        Kind.CUT_SHORT,
        server + " ended the answer early (" + quoted(reason) + ").",
        "Try again, or use another model.");
  }

  /** What came is not the protocol. */
  public ModelFault garbled(String what) {
    return of(
        Kind.GARBLED,
        "What answers at " + address + " does not speak as " + server + " does: " + what + ".",
        "Check the address, and whether something stands in between.");
  }

  ModelFault redirected(String where) {
    return of(
        Kind.GARBLED,
        address
            + " sends elsewhere, to "
            + quoted(where)
            + ", and that is not followed: the text"
            + " would go where nobody agreed to.",
        "If that is the right place, set it as the address.");
  }

  ModelFault tooLong(String what) {
    return of(
        Kind.TOO_LONG,
        model + " would not stop: " + what + ". It was stopped.",
        "Try again, or use another model.");
  }

  /** The prompt is larger than what the model can see. */
  public ModelFault doesNotFit(String why) {
    return of(
        Kind.DOES_NOT_FIT,
        "The question does not fit into what " + model + " can see at once: " + why + ".",
        "Use a model with a larger context, or leave out some of the evidence.");
  }

  ModelFault notAllowed() {
    return of(
        Kind.NOT_ALLOWED,
        server + " at " + address + " would not let us in.",
        "Check the key, and that it may use " + model + ".");
  }

  private ModelFault busy() {
    return of(Kind.BUSY, server + " has too much to do right now.", "Wait a minute and try again.");
  }

  private ModelFault failed(String said) {
    return of(
        Kind.SERVER_FAILED,
        server + " failed" + because(said) + ".",
        "Try again; if it fails again, restart " + server + " or use a smaller model.");
  }

  private ModelFault badRequest(String said) {
    return of(
        Kind.BAD_REQUEST,
        server + " did not accept the question" + because(said) + ".",
        "Use another model, or bring " + server + " up to date.");
  }

  /** An answer that is no success. */
  ModelFault status(int status, String body) {
    String said = body.toLowerCase(Locale.ROOT);
    if (status == 413 || (status >= 400 && OVERFLOW.matcher(said).find() && status != 429)) {
      return doesNotFit(server + " says so" + because(body));
    }
    return switch (status) {
      case 401, 402, 403 -> notAllowed();
      case 404 ->
          said.contains("model") && !isPage(said)
              ? noModel()
              : garbled("it knows no such address (404)");
      case 408, 429, 503, 529 -> busy();
      default -> status >= 500 ? failed(body) : badRequest(body);
    };
  }

  /** An error that the server tells within an answer. */
  public ModelFault said(String type, String message) {
    String all = (type + " " + message).toLowerCase(Locale.ROOT);
    if (OVERFLOW.matcher(all).find()) {
      return doesNotFit(server + " says so" + because(message));
    }
    if (NO_SUCH_MODEL.matcher(all).find()) {
      return noModel();
    }
    if (all.contains("authenti") || all.contains("permission") || all.contains("unauthorized")) {
      return notAllowed();
    }
    if (all.contains("overloaded")
        || all.contains("rate limit")
        || all.contains("rate_limit")
        || all.contains("server busy")) {
      return busy();
    }
    return all.startsWith("invalid_request") ? badRequest(message) : failed(message);
  }

  private static boolean isPage(String body) {
    return body.stripLeading().startsWith("<");
  }

  private static String because(String said) {
    String quote = quoted(said);
    return quote.isEmpty() ? "" : ": \"" + quote + "\"";
  }

  /** One line of what others say, without what could spoil a terminal. */
  static String quoted(String said) {
    String line = said.strip().replaceAll("[\\p{Cntrl}\\s]+", " ");
    return isPage(line)
        ? "a web page"
        : line.length() <= QUOTED ? line : line.substring(0, QUOTED) + "…";
  }
}
