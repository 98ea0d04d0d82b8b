package io.keycloaksaas.subscription.jpa;

import io.keycloaksaas.catalog.Catalog;
import io.keycloaksaas.catalog.CatalogProvider;
import io.keycloaksaas.catalog.Plan;
import io.keycloaksaas.catalog.PlanRef;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.SubjectType;
import org.keycloak.models.KeycloakSession;

/** The current versions of plans. */
final class PlanChoice {
  private final KeycloakSession session;

  PlanChoice(KeycloakSession session) {
    this.session = session;
  }

  Catalog catalog() {
    return session.getProvider(CatalogProvider.class).current().catalog();
  }

  /**
   * One that is open to new subscribers.
   *
   * @throws Problem {@code plan_not_found}, {@code plan_not_available}
   */
  PlanRef available(SubjectType type, String key) {
    Catalog catalog = catalog();
    Plan plan = plan(catalog, key);
    if (plan.archived() || !isFor(plan, type)) {
      throw Problem.of(
          ProblemCode.PLAN_NOT_AVAILABLE,
          "The plan '" + key + "' is not for " + type.key() + "s, or archived.");
    }
    return new PlanRef(key, catalog.version());
  }

  /**
   * One that somebody may have been sold: also an archived one.
   *
   * @throws Problem {@code plan_not_found}, {@code plan_not_available}
   */
  PlanRef known(SubjectType type, String key) {
    Catalog catalog = catalog();
    if (!isFor(plan(catalog, key), type)) {
      throw Problem.of(
          ProblemCode.PLAN_NOT_AVAILABLE, "The plan '" + key + "' is not for " + type.key() + "s.");
    }
    return new PlanRef(key, catalog.version());
  }

  private static Plan plan(Catalog catalog, String key) {
    return catalog
        .plan(key)
        .orElseThrow(
            () -> Problem.of(ProblemCode.PLAN_NOT_FOUND, "There is no plan '" + key + "'."));
  }

  private static boolean isFor(Plan plan, SubjectType type) {
    return plan.audience()
        .contains(type == SubjectType.USER ? Plan.Audience.USER : Plan.Audience.ORGANIZATION);
  }
}
