package com.valueinmotion.language.wire;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/** Which addresses are this machine. */
public final class Loopback {
  /** By its letters alone: another name could be made to lead here today and elsewhere tomorrow. */
  private static final Pattern HERE =
      Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[(::1|0:0:0:0:0:0:0:1)\\]");

  private Loopback() {}

  /** Whether what is sent to an address stays on this machine. */
  public static boolean isHere(URI address) {
    String host = address.getHost();
    return host != null && HERE.matcher(host.toLowerCase(Locale.ROOT)).matches();
  }
}
