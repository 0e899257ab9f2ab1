package com.valueinmotion.account;

import java.text.Normalizer;
import java.util.Locale;

/**
 * How a file names an account: an id of another system, kept exactly as given (Salesforce ids are
 * case-sensitive), or a name, folded so that case, accents' encoding and spacing do not matter.
 *
 * @param system {@code salesforce}, {@code account_id} (a CSM's own ids), … or {@link #BY_NAME}
 * @param value the id as given, or the folded name
 */
public record AccountRef(String system, String value) {
  /** The system of references that are only a name: the weakest kind. */
  public static final String BY_NAME = "name";

  public AccountRef {
    if (system.isBlank() || value.isBlank()) {
      throw new IllegalArgumentException("an account reference needs a system and a value");
    }
  }

  public static AccountRef byName(String name) {
    return new AccountRef(BY_NAME, foldName(name));
  }

  public boolean isByName() {
    return system.equals(BY_NAME);
  }

  /** The form in which two spellings of one name are equal: NFKC, lower case, single spaces. */
  public static String foldName(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .strip()
        .replaceAll("\\s+", " ");
  }
}
