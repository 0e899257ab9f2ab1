package com.valueinmotion.language.ollama;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Where Ollama listens, as people write it. Pure. */
public final class OllamaAddress {
  /** Where it listens unless told otherwise. */
  public static final URI USUAL = URI.create("http://localhost:11434");

  /** The variable of the environment that says otherwise. */
  public static final String VARIABLE = "OLLAMA_HOST";

  private static final int PORT = 11434;

  private OllamaAddress() {}

  /**
   * Reads what {@code OLLAMA_HOST} may hold: a host, a host and port, or an address. What a server
   * listens on everywhere, {@code 0.0.0.0}, is asked for here. Blank means the usual one.
   *
   * @return empty where that is no address
   */
  public static Optional<URI> parse(String text) {
    String given = text.strip();
    if (given.isEmpty()) {
      return Optional.of(USUAL);
    }
    boolean hasScheme = given.contains("://");
    String whole = hasScheme ? given : "http://" + withHost(given);
    try {
      URI uri = new URI(whole).parseServerAuthority();
      String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
      if (uri.getHost() == null
          || uri.getUserInfo() != null
          || !(scheme.equals("http") || scheme.equals("https"))) {
        return Optional.empty();
      }
      int usual = !hasScheme ? PORT : scheme.equals("https") ? 443 : 80;
      int port = uri.getPort() < 0 ? usual : uri.getPort();
      if (port == 0 || port > 65535) {
        return Optional.empty();
      }
      return Optional.of(new URI(scheme, null, here(uri.getHost()), port, path(uri), null, null));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** A port alone, and an IPv6 address without brackets. */
  private static String withHost(String given) {
    if (given.startsWith(":") && !given.startsWith("::")) {
      return "localhost" + given;
    }
    boolean bareIpv6 = given.chars().filter(c -> c == ':').count() > 1 && !given.startsWith("[");
    return bareIpv6 ? "[" + given + "]" : given;
  }

  private static String here(String host) {
    return host.equals("0.0.0.0") || host.equals("[::]") ? "localhost" : host;
  }

  private static String path(URI uri) {
    String path = uri.getPath() == null ? "" : uri.getPath();
    return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }
}
