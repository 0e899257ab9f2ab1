package com.valueinmotion.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.Set;

/** What a language model never does: it has no tools, scores nothing and routes nothing. */
final class ModelLimits {
  /** The only nodes of the graph that may have something worded or read; none of them is a gate. */
  private static final Set<String> MAY_ASK =
      Set.of("NextBestActions", "ReReason", "FetchAnchors", "Desk", "LifecycleWorks");

  private static final Set<String> WRITERS = Set.of("PlanWriter", "Reader");

  private ModelLimits() {}

  static ArchRule theModelOnlyWrites(String root) {
    return CompositeArchRule.of(
            noClasses()
                .that(House.inRooms(root, Set.of("language")))
                .should()
                .dependOnClassesThat(
                    resideInAnyPackage(
                        "dev.langchain4j.agent..",
                        "dev.langchain4j.service..",
                        "dev.langchain4j.mcp.."))
                .because("a model has no tools"))
        .and(
            noClasses()
                .that(House.inRooms(root, Set.of("language")))
                .should()
                .dependOnClassesThat(House.inRooms(root, Set.of("diagnosis")))
                .because("a model scores nothing: it is handed what was found, as facts"))
        .and(
            noClasses()
                .that(
                    describe(
                        "are nodes of the graph that decide or route",
                        type ->
                            type.getPackageName().equals(root + ".agent.lifecycle")
                                && !MAY_ASK.contains(House.topLevel(type).getSimpleName())))
                .should()
                .dependOnClassesThat(
                    describe("write or read with a model", type -> isOfAModel(root, type)))
                .because("a model routes nothing"));
  }

  private static boolean isOfAModel(String root, JavaClass type) {
    return House.roomOf(type, root).filter("language"::equals).isPresent()
        || (type.getPackageName().startsWith(root + ".agent")
            && WRITERS.contains(House.topLevel(type).getSimpleName()));
  }
}
