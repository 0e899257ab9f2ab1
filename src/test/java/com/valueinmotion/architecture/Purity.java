package com.valueinmotion.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Pure rooms are told the day and handed what they read: the same arguments give the same answer,
 * so that any past diagnosis can be replayed.
 */
final class Purity {
  private static final Pattern CLOCK =
      Pattern.compile(
          "java\\.time\\.(Clock|InstantSource)|java\\.util\\.(Date|Calendar|GregorianCalendar)");
  private static final Pattern CHANCE =
      Pattern.compile(
          "java\\.util\\.(Random|SplittableRandom)|java\\.util\\.random\\..*"
              + "|java\\.util\\.concurrent\\.ThreadLocalRandom|java\\.security\\.SecureRandom");
  private static final Pattern FILES =
      Pattern.compile(
          "java\\.io\\.(File\\w*|RandomAccessFile)|java\\.nio\\.file\\..*|java\\.nio\\.channels\\..*");
  private static final Pattern THREADS =
      Pattern.compile(
          "java\\.lang\\.(Thread|Process|ProcessBuilder)|java\\.util\\.(Timer|TimerTask)"
              + "|java\\.util\\.concurrent\\.(locks\\..*|\\w*(Executor|Future|ForkJoin|Completion|Latch|Barrier|Semaphore|Phaser|Exchanger|BlockingQueue|StructuredTask)\\w*)");

  private static final Set<String> SYSTEM =
      Set.of("currentTimeMillis", "nanoTime", "getenv", "getProperty", "getProperties");

  private Purity() {}

  static ArchRule pureRoomsReadNothingOfTheirOwn(String root) {
    return CompositeArchRule.of(
            noClasses()
                .that(House.arePure(root))
                .should()
                .dependOnClassesThat(areImpure())
                .because("pure rooms take the day and their input as arguments"))
        .and(
            noClasses()
                .that(House.arePure(root))
                .should()
                .accessTargetWhere(readsTheWorld())
                .because("pure rooms take the day and their input as arguments"));
  }

  private static DescribedPredicate<JavaClass> areImpure() {
    return describe(
        "are clocks, chance, files or threads",
        type ->
            Set.of(CLOCK, CHANCE, FILES, THREADS).stream()
                .anyMatch(pattern -> pattern.matcher(House.topLevel(type).getName()).matches()));
  }

  /** By call or by method reference. */
  private static DescribedPredicate<JavaAccess<?>> readsTheWorld() {
    return describe(
        "reads the clock, chance, the machine's settings or other threads",
        access -> {
          String owner = access.getTargetOwner().getName();
          String name = access.getTarget().getName();
          return switch (owner) {
            case "java.lang.System" -> SYSTEM.contains(name);
            case "java.lang.Math" -> name.equals("random");
            case "java.util.UUID" -> name.equals("randomUUID");
            case "java.util.Collections" -> name.equals("shuffle");
            case "java.util.Locale", "java.util.TimeZone" -> name.equals("getDefault");
            default ->
                owner.startsWith("java.time.")
                    ? Set.of("now", "systemDefault").contains(name)
                    : Set.of("parallelStream", "parallel").contains(name);
          };
        });
  }
}
