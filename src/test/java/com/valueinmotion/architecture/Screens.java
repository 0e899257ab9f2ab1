package com.valueinmotion.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Optional;
import java.util.Set;

/** How the desktop is divided. */
final class Screens {
  /** What every screen may use. The shell is not among them: it uses the screens. */
  private static final Set<String> SHARED = Set.of("screen", "control", "task", "theme", "text");

  private Screens() {}

  /** javafx.util holds no toolkit either: converters, durations, subscriptions. */
  static ArchRule viewModelsKnowNoScene(String root) {
    return noClasses()
        .that(
            describe(
                "view models", type -> House.topLevel(type).getSimpleName().endsWith("ViewModel")))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                    "javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp.ikonli..")
                .and(
                    not(
                        resideInAnyPackage(
                            "javafx.beans..", "javafx.collections..", "javafx.util.."))))
        .because("a view model is tested without a toolkit");
  }

  /** The shell alone imports the screens it shows. */
  static ArchRule screensStandApart(String root) {
    return classes()
        .that(House.inRooms(root, Set.of("desktop")))
        .should(standApart(root + ".desktop"))
        .because("a screen can be read, changed and removed without the others");
  }

  private static ArchCondition<JavaClass> standApart(String desktop) {
    return new ArchCondition<>("not import another screen") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        Optional<String> screen = House.roomOf(type, desktop);
        if (screen.isEmpty() || screen.get().equals("shell")) {
          return;
        }
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
          Optional<String> other =
              House.roomOf(dependency.getTargetClass().getBaseComponentType(), desktop);
          if (other.isPresent() && !mayImport(screen.get(), other.get())) {
            events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
          }
        }
      }
    };
  }

  private static boolean mayImport(String screen, String other) {
    return screen.equals(other) || SHARED.contains(other);
  }
}
