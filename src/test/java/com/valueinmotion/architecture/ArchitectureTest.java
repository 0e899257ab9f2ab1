package com.valueinmotion.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.valueinmotion.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ArchitectureTest {
  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .importUrl(Main.class.getProtectionDomain().getCodeSource().getLocation());

  @ParameterizedTest
  @EnumSource
  void theProductKeepsTheRule(HouseRule rule) {
    assertThat(PRODUCT.contain(Main.class)).as("the product was found").isTrue();

    rule.in(Main.class.getPackageName()).check(PRODUCT);
  }

  @ParameterizedTest
  @EnumSource
  void theRuleCatchesWhatIsPlantedAndNothingElse(HouseRule rule) {
    JavaClasses planted = new ClassFileImporter().importPackages(rule.plantedIn());
    Set<String> bad = namesOf(planted, name -> name.startsWith("Bad"));
    Set<String> good = namesOf(planted, name -> name.startsWith("Good") || name.equals("Main"));
    assertThat(bad).as("planted violations").isNotEmpty();
    assertThat(good).as("planted neighbours that do nothing wrong").isNotEmpty();

    assertThat(caughtBy(rule, planted)).isEqualTo(bad);
  }

  @Test
  void thePageOnArchitectureNamesEveryRoomOnItsFloor() throws IOException {
    String page = Files.readString(Path.of("docs", "architecture.md"));

    assertThat(House.FLOORS)
        .allSatisfy(
            (room, floor) -> assertThat(page).contains("| " + floor + " | `" + room + "` |"));
    assertThat(page.lines().filter(line -> line.matches("\\| \\d \\| .*")))
        .hasSameSizeAs(House.FLOORS.keySet())
        .allSatisfy(
            line ->
                assertThat(line.endsWith(" yes |"))
                    .isEqualTo(House.PURE.contains(line.split("`", -1)[1])));
  }

  private static Set<String> caughtBy(HouseRule rule, JavaClasses planted) {
    Pattern culprit = Pattern.compile(Pattern.quote(rule.plantedIn()) + "\\.[\\w.$]*?([A-Z]\\w*)");
    Set<String> caught = new TreeSet<>();
    for (String line :
        rule.in(rule.plantedIn()).evaluate(planted).getFailureReport().getDetails()) {
      Matcher matcher = culprit.matcher(line);
      assertThat(matcher.find()).as(line).isTrue();
      caught.add(matcher.group(1));
    }
    return caught;
  }

  private static Set<String> namesOf(JavaClasses classes, Predicate<String> which) {
    return classes.stream()
        .map(House::topLevel)
        .map(JavaClass::getSimpleName)
        .filter(which)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
