package io.keycloaksaas.apikey;

import io.keycloaksaas.entitlement.EntitlementProvider.Entitlements;
import io.keycloaksaas.organization.Membership;
import io.keycloaksaas.organization.Organization;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;

/**
 * A key that is good now, with what it may at this moment.
 *
 * @param goodUntil the end of the secret that was shown, or of the key
 * @param organization where it acts
 * @param membership of the owner of a personal key there
 * @param raw its scopes within the rights that bound them, before features filter them
 * @param entitlements at an instant; their permissions are what of {@code raw} is awake
 */
public record LiveApiKey(
    ApiKey key,
    Instant goodUntil,
    Optional<Organization> organization,
    Optional<Membership> membership,
    SortedSet<String> raw,
    Function<Instant, Entitlements> entitlements) {}
