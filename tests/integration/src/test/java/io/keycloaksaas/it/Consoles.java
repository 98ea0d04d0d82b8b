package io.keycloaksaas.it;

import io.keycloaksaas.test.KeycloakServer;
import io.keycloaksaas.test.TestRealm;

/** Where the admin console of a realm shows that realm. */
final class Consoles {
  private Consoles() {}

  /** A place within it, such as {@code /saas/plans}, follows. */
  static String admin(KeycloakServer server, TestRealm realm) {
    return server.baseUrl() + "/admin/" + realm.name() + "/console/#/" + realm.name();
  }
}
