package io.keycloaksaas.catalog;

import io.keycloaksaas.platform.SubjectType;
import java.util.Map;
import java.util.Optional;

/**
 * One published version of everything a realm sells and the rights it knows. Immutable; iteration
 * order is the document's.
 *
 * @param version 1 for the first, grows by one
 * @param defaultUserPlan plan of a user without a counting subscription
 * @param defaultOrganizationPlan plan of an organization without a counting subscription
 */
public record Catalog(
    long version,
    Map<FeatureKey, Feature> features,
    Map<String, Plan> plans,
    Map<String, Permission> permissions,
    Map<String, RoleTemplate> roles,
    Optional<String> defaultUserPlan,
    Optional<String> defaultOrganizationPlan) {

  /** What a realm without a catalogue has. */
  public static final Catalog EMPTY =
      new Catalog(0, Map.of(), Map.of(), Map.of(), Map.of(), Optional.empty(), Optional.empty());

  /** The plan that a billing provider knows by this price, archived ones too. */
  public Optional<Plan> planOfPrice(String provider, String priceId) {
    return plans.values().stream()
        .filter(
            plan ->
                Optional.ofNullable(plan.providers().get(provider))
                    .filter(price -> price.ids().contains(priceId))
                    .isPresent())
        .findFirst();
  }

  public Optional<Plan> plan(String key) {
    return Optional.ofNullable(plans.get(key));
  }

  /** The key of the plan of a subject without a counting subscription. */
  public Optional<String> defaultPlan(SubjectType type) {
    return switch (type) {
      case USER -> defaultUserPlan;
      case ORGANIZATION -> defaultOrganizationPlan;
    };
  }
}
