package io.keycloaksaas.apikey.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.keycloaksaas.apikey.ApiKeyDraft;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Bodies of requests; unknown fields are refused. Whose a key is, nobody can say in one. */
final class ApiKeyRequests {
  private ApiKeyRequests() {}

  /**
   * @param scopes permissions that the caller holds himself
   * @param expiresInDays 1 to 3650; absent for a year
   */
  record CreateApiKey(String name, @Nullable List<String> scopes, @Nullable Integer expiresInDays) {

    ApiKeyDraft draft() {
      return new ApiKeyDraft(name, scopes, expiresInDays);
    }
  }

  /**
   * @param organizationId where it acts; absent for a key that tells who its owner is, and what he
   *     is entitled to himself
   * @param scopes permissions that the caller holds there himself
   * @param expiresInDays 1 to 3650; absent for a year
   */
  record CreatePersonalApiKey(
      String name,
      @Nullable String organizationId,
      @Nullable List<String> scopes,
      @Nullable Integer expiresInDays) {

    ApiKeyDraft draft() {
      return new ApiKeyDraft(name, scopes, expiresInDays);
    }
  }

  /**
   * @param overlapSeconds how long the present secret goes on being good, 0 to 86400; absent for
   *     the longest
   */
  record RotateApiKey(@Nullable Integer overlapSeconds) {}

  /**
   * @param key as the service's own caller sent it
   * @param clientAddress where that caller comes from, so that wrong keys are counted for him
   * @param consume what the call uses
   */
  record VerifyApiKey(String key, @Nullable String clientAddress, @Nullable ConsumeUsage consume) {}

  /** Units of the key's organization, or of its owner where it acts in none. */
  record ConsumeUsage(String feature, JsonNode amount, String idempotencyKey) {}
}
