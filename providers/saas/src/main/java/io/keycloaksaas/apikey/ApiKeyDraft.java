package io.keycloaksaas.apikey;

import java.util.List;

/**
 * What somebody asks for.
 *
 * @param expiresInDays 1 to 3650; null for a year
 */
public record ApiKeyDraft(String name, List<String> scopes, Integer expiresInDays) {
  public ApiKeyDraft {
    scopes = scopes == null ? List.of() : List.copyOf(scopes);
  }
}
