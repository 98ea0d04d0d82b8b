package io.keycloaksaas.apikey.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.keycloaksaas.apikey.KeyFault;
import io.keycloaksaas.apikey.LiveApiKey;
import io.keycloaksaas.entitlement.EntitlementProvider.Entitlements;
import io.keycloaksaas.entitlement.EntitlementsRepresentation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a key is good now, and for what.
 *
 * @param reason why it is not: {@code unknown}, or what became of the key whose secret was shown
 * @param userId of a personal key its owner
 * @param scopes what it may now: its permissions within the rights that bound them, less what the
 *     plan does not wake
 * @param entitlements of the organization, or for a personal key of its owner there
 * @param consumed what the call used
 */
record ApiKeyVerificationRepresentation(
    boolean valid,
    @Nullable String reason,
    @Nullable String keyId,
    @Nullable String name,
    @Nullable String organizationId,
    @Nullable String userId,
    @Nullable List<String> scopes,
    @Nullable EntitlementsRepresentation entitlements,
    @Nullable String expiresAt,
    @Nullable JsonNode consumed) {

  static ApiKeyVerificationRepresentation refused(KeyFault fault) {
    return new ApiKeyVerificationRepresentation(
        false, fault.key(), null, null, null, null, null, null, null, null);
  }

  static ApiKeyVerificationRepresentation of(
      LiveApiKey live, Entitlements entitlements, JsonNode consumed) {
    return new ApiKeyVerificationRepresentation(
        true,
        null,
        live.key().id(),
        live.key().name(),
        live.key().organizationId().orElse(null),
        live.key().userId().orElse(null),
        List.copyOf(entitlements.set().permissions()),
        EntitlementsRepresentation.of(entitlements),
        live.goodUntil().toString(),
        consumed);
  }
}
