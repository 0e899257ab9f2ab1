package com.valueinmotion.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvent;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Optional;

/** Who may know whom. */
final class Floors {
  private Floors() {}

  /** Also refuses a package that is no room, so that none grows unnoticed. */
  static ArchRule roomsImportLowerFloorsOnly(String root) {
    return classes()
        .should(importLowerFloorsOnly(root))
        .because("a line of data walks down the page, and what is below never knows what is above");
  }

  private static ArchCondition<JavaClass> importLowerFloorsOnly(String root) {
    return new ArchCondition<>("import rooms of lower floors only") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        Optional<String> room = House.roomOf(type, root);
        if (room.isEmpty()) {
          return; // the root itself, where Main wires everything
        }
        if (!House.FLOORS.containsKey(room.get())) {
          events.add(
              violated(type, type.getName() + " is in " + room.get() + ", which is no room"));
          return;
        }
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
          JavaClass target = dependency.getTargetClass().getBaseComponentType();
          if (!mayImport(room.get(), target, root)) {
            events.add(violated(type, dependency.getDescription()));
          }
        }
      }
    };
  }

  private static boolean mayImport(String room, JavaClass target, String root) {
    if (target.getPackageName().equals(root)) {
      return false; // nobody knows Main
    }
    return House.roomOf(target, root)
        .map(other -> other.equals(room) || isBelow(other, room))
        .orElse(true);
  }

  private static boolean isBelow(String other, String room) {
    return House.floorOf(other) < House.floorOf(room);
  }

  private static ConditionEvent violated(JavaClass type, String message) {
    return SimpleConditionEvent.violated(type, message);
  }
}
