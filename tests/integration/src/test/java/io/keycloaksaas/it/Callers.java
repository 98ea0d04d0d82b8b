package io.keycloaksaas.it;

import io.keycloaksaas.test.OidcClient;
import io.keycloaksaas.test.TenantClient;
import io.keycloaksaas.test.TestRealm;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The users of a test class, each logged in once. Safe for use by many threads. */
final class Callers {
  private final TestRealm realm;
  private final OidcClient app;
  private final String scope;
  private final Map<String, String> tokens = new ConcurrentHashMap<>();

  Callers(TestRealm realm, OidcClient app, String scope) {
    this.realm = realm;
    this.app = app;
    this.scope = scope;
  }

  /** The tenant API as this user; the user name is the password. */
  TenantClient tenant(String user) {
    return realm.tenant(token(user));
  }

  /** The admin API as this user. */
  TenantClient admin(String user) {
    return realm.adminAs(token(user));
  }

  String token(String user) {
    return tokens.computeIfAbsent(user, name -> app.passwordGrant(name, scope).accessToken());
  }
}
