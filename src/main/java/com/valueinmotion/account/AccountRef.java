package com.valueinmotion.account;

import java.text.Normalizer;
import java.util.Locale;

/**
 * How a file names an account: an id of another system, kept exactly as given (Salesforce ids are
 * case-sensitive), a domain, or a name, folded so that case, accents' encoding and spacing do not
 * matter.
 *
 * @param system {@code salesforce}, {@code account_id} (a CSM's own ids), … {@link #BY_DOMAIN} or
 *     {@link #BY_NAME}
 * @param value the id as given, or the folded name
 */
public record AccountRef(String system, String value) {
  /** The system of references that are only a name: the weakest kind. */
  public static final String BY_NAME = "name";

  /** The system of references that are only a domain: nearly as weak. */
  public static final String BY_DOMAIN = "domain";

  public AccountRef {
    if (system.isBlank() || value.isBlank()) {
      throw new IllegalArgumentException("an account reference needs a system and a value");
    }
  }

  public static AccountRef byName(String name) {
    return new AccountRef(BY_NAME, foldName(name));
  }

  /**
   * By the account's domain.
   *
   * @param domain as {@link Domain#of} has it
   */
  public static AccountRef byDomain(String domain) {
    return new AccountRef(BY_DOMAIN, domain);
  }

  /** Whether it is an id that some system gave, rather than a name or a domain. */
  public boolean isId() {
    return !system.equals(BY_NAME) && !system.equals(BY_DOMAIN);
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
