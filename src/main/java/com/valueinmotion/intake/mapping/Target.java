package com.valueinmotion.intake.mapping;

import com.valueinmotion.account.Key;
import com.valueinmotion.intake.format.Column;
import com.valueinmotion.intake.format.RowKind;
import java.util.Locale;

/** What a column may be read as. */
public sealed interface Target {
  /** What a person reads: {@code paid seats}. */
  String label();

  /** Whether anything is read from the column. */
  default boolean imported() {
    return true;
  }

  /** Whether it says which account a row is about. */
  default boolean namesAccount() {
    return false;
  }

  /** Nothing is read from it. */
  record NotImported() implements Target {
    @Override
    public String label() {
      return "not imported";
    }

    @Override
    public boolean imported() {
      return false;
    }
  }

  /**
   * The account's id.
   *
   * @param system whose id it is; {@link #OWN} for their own
   */
  record AccountId(String system) implements Target {
    /** The system of ids that are of no other. */
    public static final String OWN = "account_id";

    @Override
    public String label() {
      return system.equals(OWN)
          ? "account id"
          : "account id in "
              + system.substring(0, 1).toUpperCase(Locale.ROOT)
              + system.substring(1);
    }

    @Override
    public boolean namesAccount() {
      return true;
    }
  }

  /** The account's name. */
  record AccountName() implements Target {
    @Override
    public String label() {
      return "account";
    }

    @Override
    public boolean namesAccount() {
      return true;
    }
  }

  /** A web or mail address by which the account is known. */
  record AccountDomain() implements Target {
    @Override
    public String label() {
      return "account's domain";
    }

    @Override
    public boolean namesAccount() {
      return true;
    }
  }

  /** The day on which the row happened. */
  record Day() implements Target {
    @Override
    public String label() {
      return "day or week of the row";
    }
  }

  /** The currency of the row's money. */
  record Currency() implements Target {
    @Override
    public String label() {
      return "currency";
    }
  }

  /** Free text about the account. */
  record Note() implements Target {
    @Override
    public String label() {
      return "note";
    }
  }

  /** A word of the vocabulary: an account field or a signal. */
  record Word(Key key) implements Target {
    @Override
    public String label() {
      return key.label();
    }
  }

  /**
   * A property of the kind of row.
   *
   * @param as how its texts are read, whatever the column is called
   */
  record Property(RowKind kind, String name, Column as) implements Target {
    @Override
    public String label() {
      return switch (name) {
        case "key" -> kind == RowKind.TEAM ? "team" : kind.noun() + " id";
        case "left" -> "left on";
        case "nps" -> "NPS";
        case "npsOn" -> "day of the NPS answer";
        case "active" -> "active users";
        case "actions" -> "core actions";
        case "notice" -> "notice period";
        case "noticeUnit" -> "unit of the notice period";
        default -> name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
      };
    }
  }

  /** A use that the format of a known kind makes of it, and no other. */
  record Fixed(String label) implements Target {}
}
