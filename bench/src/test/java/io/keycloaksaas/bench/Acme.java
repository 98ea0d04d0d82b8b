package io.keycloaksaas.bench;

import io.keycloaksaas.test.TestRealm;
import java.util.List;
import java.util.Map;

/**
 * Fills a realm: a catalogue, and the organization {@code acme} with the only user {@code alice},
 * who holds all the roles.
 */
record Acme(TestRealm realm) {

  /** Sessions that outlive the longest run, so that none is renewed within it. */
  private static final int ONE_DAY = 86_400;

  /**
   * @param catalog YAML or JSON, with the plan {@code pro}
   * @param trial whether the subscription starts with one
   */
  void fill(String catalog, List<String> roles, boolean trial) {
    var admin = realm.admin();
    admin
        .put("", Map.of("ssoSessionIdleTimeout", ONE_DAY, "ssoSessionMaxLifespan", ONE_DAY))
        .expect(204);
    for (var variant : Variant.values()) {
      realm.createPublicClient(variant.clientId()); // before the set-up: without our scope
    }
    realm.setUp();
    for (var variant : Variant.values()) {
      if (variant.ours) {
        realm.addDefaultScope(variant.clientId(), "saas");
      }
    }
    realm.publish(catalog).expect(200);
    var alice = realm.createUser("alice");
    admin
        .post(
            "saas/v1/organizations", Map.of("name", "Acme Inc.", "slug", "acme", "ownerId", alice))
        .expect(201);
    admin.put("saas/v1/organizations/acme/members/" + alice, Map.of("roles", roles)).expect(200);
    admin
        .post("saas/v1/organizations/acme/subscription", Map.of("plan", "pro", "trial", trial))
        .expect(201);
  }
}
