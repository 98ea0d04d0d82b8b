package io.keycloaksaas.stripe;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Stripe is known here, and only here. */
class StripeArchitectureTest {
  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.keycloaksaas");

  @Test
  void onlyThisModuleKnowsStripe() {
    noClasses()
        .that()
        .resideOutsideOfPackage("io.keycloaksaas.stripe")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.stripe..", "com.google.gson..")
        .check(ALL);
  }

  @Test
  void theBundleIsUsedThroughItsGatewayOnly() {
    classes()
        .that()
        .resideInAPackage("io.keycloaksaas.stripe")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "io.keycloaksaas.stripe",
            "io.keycloaksaas.billing",
            "io.keycloaksaas.subscription",
            "io.keycloaksaas.persistence",
            "io.keycloaksaas.platform",
            "com.stripe..",
            "com.google.gson..",
            "org.keycloak..",
            "org.jboss.logging..",
            "com.google.auto.service..",
            "java..")
        .check(ALL);
  }
}
