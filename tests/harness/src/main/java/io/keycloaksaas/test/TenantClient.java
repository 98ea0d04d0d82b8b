package io.keycloaksaas.test;

import java.util.Map;
import java.util.Optional;

/**
 * The tenant API, {@code /realms/{realm}/saas/v1/…}, or another part of the realm, with one access
 * token or none.
 */
public final class TenantClient extends RestClient {

  private final String base;
  private final Optional<String> token;

  TenantClient(String base, Optional<String> token) {
    this(base, token, Map.of());
  }

  private TenantClient(String base, Optional<String> token, Map<String, String> headers) {
    super(base, headers);
    this.base = base;
    this.token = token;
  }

  /** The same client, sending one more header. */
  public TenantClient with(String name, String value) {
    return new TenantClient(base, token, headersWith(name, value));
  }

  @Override
  Answer authorized(Http request) {
    token.ifPresent(request::bearer);
    return request.send();
  }
}
