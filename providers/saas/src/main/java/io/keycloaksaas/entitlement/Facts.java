package io.keycloaksaas.entitlement;

import io.keycloaksaas.catalog.Catalog;
import io.keycloaksaas.catalog.Plan;
import io.keycloaksaas.catalog.PlanRef;
import java.util.Map;
import java.util.Optional;

/**
 * Everything {@link EntitlementResolver} looks at: no clock, no database, no session. Immutable.
 *
 * <p>Which set is asked for follows from who is present; the three factories name it. A user of
 * whom nothing is known is {@link SubjectFacts#NONE}, never an absent user: without a user the
 * question is about the organization itself, and its answer does not ask for a membership.
 *
 * @param catalog the current one: types of features, permissions, default plans
 * @param plans every plan version the subscriptions name; one that is missing counts as a plan that
 *     grants nothing
 * @param user absent only when an organization's own set is asked for
 */
public record Facts(
    Catalog catalog,
    Map<PlanRef, Plan> plans,
    Optional<SubjectFacts> user,
    Optional<OrganizationFacts> organization) {
  public Facts {
    plans = Map.copyOf(plans);
  }

  /** The user's own set (rule 10): what judges organizations per user. */
  public static Facts ownSetOf(Catalog catalog, Map<PlanRef, Plan> plans, SubjectFacts user) {
    return new Facts(catalog, plans, Optional.of(user), Optional.empty());
  }

  /** The organization's own set (rule 10): what judges seats, invitations, keys and webhooks. */
  public static Facts ownSetOf(
      Catalog catalog, Map<PlanRef, Plan> plans, OrganizationFacts organization) {
    return new Facts(catalog, plans, Optional.empty(), Optional.of(organization));
  }

  /** The merged set of a user in an organization: for tokens and guards only (rule 10). */
  public static Facts merged(
      Catalog catalog,
      Map<PlanRef, Plan> plans,
      SubjectFacts user,
      OrganizationFacts organization) {
    return new Facts(catalog, plans, Optional.of(user), Optional.of(organization));
  }

  /**
   * The organization if it takes part: for a user in its context (rule 3), for its own set while it
   * is active.
   */
  Optional<OrganizationFacts> contributingOrganization() {
    return organization.filter(found -> user.isPresent() ? found.isContext() : found.active());
  }
}
