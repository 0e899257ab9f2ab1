package com.valueinmotion.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.Set;
import java.util.regex.Pattern;

/** What only one room may touch. */
final class Territories {
  private static final Pattern SOCKETS =
      Pattern.compile(
          "java\\.net\\.(\\w*Socket\\w*|\\w*URLConnection|Inet\\w+|NetworkInterface|Authenticator|Proxy\\w*)"
              + "|javax\\.net\\..*|com\\.sun\\.net\\.httpserver\\..*"
              + "|java\\.nio\\.channels\\.\\w*(Socket|Datagram)Channel|jakarta\\.mail\\.Transport");

  private Territories() {}

  static ArchRule sqlIsInStore(String root) {
    return noClasses()
        .that(House.outside(root, "store"))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                "java.sql..", "javax.sql..", "org.jdbi..", "org.sqlite..", "org.flywaydb.."))
        .because("the other rooms know the ports in account, not the database behind them");
  }

  static ArchRule networkIsInLanguage(String root) {
    String why = "nothing leaves the laptop except to the language model";
    return CompositeArchRule.of(
            noClasses()
                .that(House.outside(root, "language"))
                .should()
                .dependOnClassesThat(
                    resideInAnyPackage("java.net.http..", "dev.langchain4j..")
                        .or(describe("are sockets", type -> isSocket(House.topLevel(type)))))
                .because(why))
        .and(
            noClasses()
                .that(House.outside(root, "language"))
                .should()
                .accessTargetWhere(opensAnAddress())
                .because(why + "; what lies in the jar is read with getResourceAsStream"));
  }

  static ArchRule javafxIsInDesktop(String root) {
    return noClasses()
        .that(House.outside(root, "desktop"))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                "javafx..",
                "com.sun.javafx..",
                "org.controlsfx..",
                "atlantafx..",
                "org.kordamp.ikonli.."))
        .because("the use cases serve the window and the console alike");
  }

  static ArchRule standardOutputIsInConsole(String root) {
    return noClasses()
        .that(House.outside(root, "console"))
        .and(describe("not Main", type -> !House.topLevel(type).getName().equals(root + ".Main")))
        .should()
        .accessTargetWhere(printsToTheTerminal())
        .because("standard output belongs to whoever pipes the console's answer");
  }

  private static boolean isSocket(JavaClass type) {
    return SOCKETS.matcher(type.getName()).matches();
  }

  private static DescribedPredicate<JavaAccess<?>> opensAnAddress() {
    return describe(
        "opens an address",
        access ->
            access.getTargetOwner().getName().equals("java.net.URL")
                && Set.of("openConnection", "openStream", "getContent")
                    .contains(access.getTarget().getName()));
  }

  private static DescribedPredicate<JavaAccess<?>> printsToTheTerminal() {
    return describe(
        "prints to the terminal",
        access -> {
          String owner = access.getTargetOwner().getName();
          String name = access.getTarget().getName();
          return switch (owner) {
            case "java.lang.System" -> Set.of("out", "err").contains(name);
            case "java.lang.IO" -> true;
            default ->
                name.equals("printStackTrace")
                    && access instanceof JavaCodeUnitAccess<?> call
                    && call.getTarget().getRawParameterTypes().isEmpty();
          };
        });
  }
}
