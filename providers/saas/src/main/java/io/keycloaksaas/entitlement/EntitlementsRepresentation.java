package io.keycloaksaas.entitlement;

import io.keycloaksaas.entitlement.EntitlementProvider.Entitlements;
import io.keycloaksaas.platform.Times;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A set as the APIs show it.
 *
 * @param plan the organization's in an organization context, else the user's; null for none
 * @param userPlan beside it when both exist
 * @param limits −1 is unlimited
 * @param validUntil RFC 3339, null when nothing is scheduled
 * @param versions {@code organization} and {@code user} as numbers, {@code catalog} as text
 */
public record EntitlementsRepresentation(
    @Nullable String plan,
    @Nullable String userPlan,
    String standing,
    List<String> features,
    Map<String, Long> limits,
    List<String> permissions,
    @Nullable String validUntil,
    Map<String, Object> versions) {

  public static EntitlementsRepresentation of(Entitlements entitlements) {
    EntitlementSet set = entitlements.set();
    Map<String, Long> limits = new LinkedHashMap<>();
    set.limits().forEach((feature, amount) -> limits.put(feature.value(), amount.wire()));
    Map<String, Object> versions = new LinkedHashMap<>();
    versions.put("organization", entitlements.organizationVersion().orElse(null));
    versions.put("user", entitlements.userVersion().orElse(null));
    versions.put("catalog", entitlements.c());
    return new EntitlementsRepresentation(
        set.plan().orElse(null),
        set.userPlan().orElse(null),
        set.standing().key(),
        set.features().stream().map(f -> f.value()).toList(),
        limits,
        List.copyOf(set.permissions()),
        Times.text(set.validUntil()),
        versions);
  }
}
