package com.valueinmotion.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;

/**
 * All rules. Each is a function of the package the house stands in, so that the very same rule is
 * tried on the product and on the planted violations.
 */
enum HouseRule {
  ROOMS_IMPORT_LOWER_FLOORS_ONLY("floors", Floors::roomsImportLowerFloorsOnly),
  PURE_ROOMS_ARE_PURE("purity", Purity::pureRoomsReadNothingOfTheirOwn),
  SQL_IN_STORE("sql", Territories::sqlIsInStore),
  NETWORK_IN_LANGUAGE("network", Territories::networkIsInLanguage),
  JAVAFX_IN_DESKTOP("javafx", Territories::javafxIsInDesktop),
  STANDARD_OUTPUT_IN_CONSOLE("output", Territories::standardOutputIsInConsole),
  VIEW_MODELS_KNOW_NO_SCENE("viewmodels", Screens::viewModelsKnowNoScene),
  THE_MODEL_ONLY_WRITES("model", ModelLimits::theModelOnlyWrites),
  SCREENS_STAND_APART("screens", Screens::screensStandApart),
  ONE_TASK_PACKAGE("threads", Threads::onlyTheTaskPackageStartsWork),
  NO_SINGLETONS("singletons", Names::noGetInstance),
  NAMES_SAY_WHAT("names", Names::noEmptyNames),
  PACKAGES_ARE_NULL_MARKED("packages", Names::packagesAreNullMarked);

  private final String plant;
  private final Function<String, ArchRule> rule;

  HouseRule(String plant, Function<String, ArchRule> rule) {
    this.plant = plant;
    this.rule = rule;
  }

  /** The rule for a house whose rooms are directly under a package; rooms may be missing. */
  ArchRule in(String root) {
    return rule.apply(root).allowEmptyShould(true);
  }

  /** The package that holds what this rule must catch, and what it must let pass. */
  String plantedIn() {
    return HouseRule.class.getPackageName() + ".planted." + plant;
  }
}
