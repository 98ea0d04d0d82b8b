package io.keycloaksaas.apikey.rest;

import io.keycloaksaas.apikey.ApiKey;
import io.keycloaksaas.apikey.ApiKeyText;
import io.keycloaksaas.apikey.ApiKeys.Secret;
import io.keycloaksaas.platform.Times;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A key.
 *
 * @param prefix how it begins, which is not secret
 * @param status {@code active}, {@code expired} or {@code revoked}
 * @param organizationId where it acts
 * @param scopes permissions; what it may is never more
 * @param createdBy the user who made it
 * @param lastUsedAt to the minute
 * @param key the whole of it; in the answer to its creation or rotation only
 */
public record ApiKeyRepresentation(
    String id,
    String name,
    String prefix,
    String status,
    @Nullable String organizationId,
    List<String> scopes,
    String createdBy,
    String createdAt,
    String expiresAt,
    @Nullable String rotatedAt,
    @Nullable String lastUsedAt,
    @Nullable String revokedAt,
    @Nullable String key) {
  /** The member that is shown once. */
  static final String SECRET = "key";

  static ApiKeyRepresentation of(ApiKey key) {
    return of(key, null);
  }

  static ApiKeyRepresentation of(Secret secret) {
    return of(secret.key(), secret.text());
  }

  private static ApiKeyRepresentation of(ApiKey key, String text) {
    return new ApiKeyRepresentation(
        key.id(),
        key.name(),
        ApiKeyText.prefix(key.id()),
        key.status(Times.CLOCK.instant()).key(),
        key.organizationId().orElse(null),
        List.copyOf(key.scopes()),
        key.createdBy(),
        key.createdAt().toString(),
        key.expiresAt().toString(),
        Times.text(key.rotatedAt()),
        Times.text(key.lastUsedAt()),
        Times.text(key.revokedAt()),
        text);
  }
}
