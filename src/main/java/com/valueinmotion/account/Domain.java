package com.valueinmotion.account;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The internet domain of a company, as web addresses and mail addresses give it away. */
public final class Domain {
  private static final Pattern SCHEME = Pattern.compile("^[a-z][a-z0-9+.-]*://");
  private static final Pattern HOST =
      Pattern.compile("(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{1,62}");
  private static final Pattern SEVERAL = Pattern.compile("[\\s,;]");
  private static final int LONGEST = 2_000;

  /** Hosts of mail for everybody: an address there says nothing of the company. */
  private static final Set<String> FOR_EVERYBODY =
      Set.of(
          "gmail.com",
          "googlemail.com",
          "outlook.com",
          "hotmail.com",
          "live.com",
          "msn.com",
          "yahoo.com",
          "yahoo.co.uk",
          "yahoo.de",
          "yahoo.fr",
          "icloud.com",
          "me.com",
          "mac.com",
          "aol.com",
          "gmx.de",
          "gmx.net",
          "gmx.com",
          "web.de",
          "t-online.de",
          "mail.com",
          "mail.ru",
          "yandex.ru",
          "proton.me",
          "protonmail.com",
          "qq.com",
          "163.com",
          "126.com",
          "orange.fr",
          "wanadoo.fr",
          "libero.it");

  private Domain() {}

  /**
   * {@code acme.com} of {@code https://www.Acme.com/de?x=1}, {@code ana@acme.com} or {@code
   * acme.com}; empty where the text holds none, or one that mail for everybody lives at.
   */
  public static Optional<String> of(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    String rest = SCHEME.matcher(text.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
    int end = 0;
    while (end < rest.length() && "/?#".indexOf(rest.charAt(end)) < 0) {
      end++;
    }
    String host = rest.substring(0, end);
    int at = host.lastIndexOf('@');
    if (at >= 0 && SEVERAL.matcher(host.substring(0, at)).find()) {
      return Optional.empty(); // of two addresses neither counts more
    }
    host = host.substring(at + 1);
    int port = host.indexOf(':');
    host = port < 0 ? host : host.substring(0, port);
    host = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    host = host.startsWith("www.") ? host.substring(4) : host;
    host = ascii(host);
    return HOST.matcher(host).matches() && !FOR_EVERYBODY.contains(host)
        ? Optional.of(host)
        : Optional.empty();
  }

  private static String ascii(String host) {
    try {
      return host.chars().allMatch(c -> c < 128) ? host : IDN.toASCII(host);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
