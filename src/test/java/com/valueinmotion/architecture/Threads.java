package com.valueinmotion.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** Who may start work beside the work at hand. */
final class Threads {
  private static final Set<String> STARTERS =
      Set.of("ofVirtual", "ofPlatform", "startVirtualThread");

  private Threads() {}

  static ArchRule onlyTheTaskPackageStartsWork(String root) {
    return noClasses()
        .that(
            describe(
                "outside desktop.task, but for the writer of an import, a step's time limit and a"
                    + " question to a language model",
                type ->
                    !(type.getPackageName() + ".").startsWith(root + ".desktop.task.")
                        && !type.getName().startsWith(root + ".store.WriteBehind")
                        && !type.getName().startsWith(root + ".runtime.Timebox")
                        && !type.getName().startsWith(root + ".language.wire.Errand")))
        .should()
        .accessTargetWhere(startsWork())
        .because(
            "work in the background has one owner, who can show it, cancel it and wait for it");
  }

  private static DescribedPredicate<JavaAccess<?>> startsWork() {
    return describe(
        "starts work on another thread",
        access -> {
          JavaClass owner = access.getTargetOwner();
          String name = access.getTarget().getName();
          boolean creates = name.equals(JavaConstructor.CONSTRUCTOR_NAME);
          return switch (owner.getName()) {
            case "javafx.application.Platform" -> name.equals("runLater");
            case "java.util.concurrent.Executors" -> true;
            case "java.lang.Thread" -> creates || STARTERS.contains(name);
            case "java.util.Timer" -> creates;
            default ->
                owner.isAssignableTo("java.util.concurrent.CompletionStage")
                    ? name.endsWith("Async")
                    : owner.isAssignableTo("java.util.concurrent.ExecutorService")
                        && (creates || name.equals("commonPool"));
          };
        });
  }
}
