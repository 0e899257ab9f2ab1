package com.valueinmotion.diagnosis;

import com.valueinmotion.diagnosis.derived.Derivations;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The shipped policy, for tests. */
public final class Policies {
  private Policies() {}

  public static Policy shipped() {
    try {
      return new PolicyReader().read(PolicyTexts.from(file -> text(file)));
    } catch (PolicyException e) {
      throw new AssertionError(e);
    }
  }

  public static Engine engine() {
    return Derivations.engine(shipped());
  }

  /** A file of the policy pack as it is shipped. */
  public static String text(String file) {
    try (InputStream in = Policies.class.getResourceAsStream("/policy/" + file)) {
      return new String(
          java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
