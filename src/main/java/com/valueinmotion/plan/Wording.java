package com.valueinmotion.plan;

import com.valueinmotion.diagnosis.Phase;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Fills the names of this account into the texts of a playbook. */
final class Wording {
  private static final Pattern PLACE = Pattern.compile("\\{([a-z ]+)}");

  private final String account;
  private final String breaksAt;
  private final String aim;
  private final Roles roles;

  /**
   * The words of one account.
   *
   * @param aim what will be true once the break is mended; null where there is none
   */
  Wording(String account, @Nullable Phase breaksAt, @Nullable String aim, Roles roles) {
    this.account = account;
    this.breaksAt = breaksAt == null ? "the value flow" : breaksAt.title();
    this.aim = aim == null ? "what was agreed works" : aim;
    this.roles = roles;
  }

  /** In one pass, so that a name with braces in it is never taken for a place. */
  String fill(String text) {
    String filled =
        PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(word(place.group(1))));
    return Character.toUpperCase(filled.charAt(0)) + filled.substring(1);
  }

  private String word(String place) {
    return switch (place) {
      case "account" -> account;
      case "break" -> breaksAt;
      case "aim" -> aim;
      default -> roles.nameOf(place);
    };
  }
}
