package com.valueinmotion.desktop.shell;

import com.valueinmotion.account.AccountId;
import com.valueinmotion.desktop.screen.Destination;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An entry of the rail; {@code g} and its letter go there. */
public enum Place {
  TODAY("Today", "fth-inbox", "t"),
  PORTFOLIO("Portfolio", "fth-grid", "p"),
  ACCOUNT("Account", "fth-briefcase", "a"),
  PLAN("Plan", "fth-edit-2", "l"),
  IMPORT("Import", "fth-download", "i"),
  RUNS("Runs", "fth-git-branch", "r"),
  MODEL("Model", "fth-cpu", "m");

  private final String title;
  private final String icon;
  private final String letter;

  Place(String title, String icon, String letter) {
    this.title = title;
    this.icon = icon;
    this.letter = letter;
  }

  public String title() {
    return title;
  }

  public String icon() {
    return icon;
  }

  public String letter() {
    return letter;
  }

  static Place of(Destination destination) {
    return switch (destination) {
      case Destination.Today() -> TODAY;
      case Destination.Portfolio() -> PORTFOLIO;
      case Destination.Account(AccountId id) -> ACCOUNT;
      case Destination.Plan(AccountId id) -> PLAN;
      case Destination.Proposal(AccountId id, long ask) -> PLAN;
      case Destination.Import() -> IMPORT;
      case Destination.Runs() -> RUNS;
      case Destination.Model() -> MODEL;
    };
  }

  static Optional<Place> ofLetter(String letter) {
    return Arrays.stream(values()).filter(place -> place.letter.equals(letter)).findFirst();
  }

  /**
   * @param account the account at hand, null where there is none
   */
  Optional<Destination> destination(@Nullable AccountId account) {
    return switch (this) {
      case TODAY -> Optional.of(new Destination.Today());
      case PORTFOLIO -> Optional.of(new Destination.Portfolio());
      case ACCOUNT -> Optional.ofNullable(account).map(Destination.Account::new);
      case PLAN -> Optional.ofNullable(account).map(Destination.Plan::new);
      case IMPORT -> Optional.of(new Destination.Import());
      case RUNS -> Optional.of(new Destination.Runs());
      case MODEL -> Optional.of(new Destination.Model());
    };
  }
}
