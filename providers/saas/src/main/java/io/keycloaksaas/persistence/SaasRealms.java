package io.keycloaksaas.persistence;

import io.keycloaksaas.platform.Times;
import org.keycloak.models.KeycloakSession;

/** Which realms were set up. */
public final class SaasRealms {
  private SaasRealms() {}

  public static boolean isSetUp(KeycloakSession session, String realmId) {
    return Database.of(session).find(RealmEntity.class, realmId) != null;
  }

  public static void setUp(KeycloakSession session, String realmId) {
    if (!isSetUp(session, realmId)) {
      Database.of(session).persist(new RealmEntity(realmId, Times.CLOCK.millis()));
    }
  }
}
