package com.valueinmotion.language.hosted;

import com.valueinmotion.language.wire.Loopback;
import java.net.URI;

/**
 * A model at a host.
 *
 * @param provider how it speaks
 * @param address what its paths begin with: {@code https://api.openai.com/v1}
 * @param model as the host calls it
 * @param key that lets us in; empty for none
 * @param context tokens the model can see; 0 where unknown
 */
public record Host(Provider provider, URI address, String model, String key, int context) {
  public Host {
    if (address.getHost() == null) {
      throw new IllegalArgumentException(address + " names no host");
    }
  }

  /** Its name: {@code api.openai.com}. */
  public String name() {
    return address.getHost();
  }

  /** Whether it is this laptop. */
  public boolean isHere() {
    return Loopback.isHere(address);
  }

  /** Without the key: this is logged and shown. */
  @Override
  public String toString() {
    return model + " at " + address + " (" + provider.word() + ")";
  }
}
