package io.keycloaksaas.persistence;

import io.keycloaksaas.platform.Ids;
import io.keycloaksaas.platform.Times;
import org.keycloak.models.KeycloakSession;

/**
 * Writes down, in the transaction of the change, that tokens made before it are stale. Numbered
 * after the commit, as the log is, and read by services.
 */
public final class EntitlementChanges {
  /** In the place of a subject's type. */
  public static final String CATALOG = "CATALOG";

  private EntitlementChanges() {}

  static void subject(KeycloakSession session, SubjectRef subject, long version) {
    write(session, subject.realmId(), subject.type().name(), subject.id(), version);
  }

  /**
   * @param c as tokens name the version
   */
  public static void catalog(KeycloakSession session, String c, long version) {
    write(session, session.getContext().getRealm().getId(), CATALOG, c, version);
  }

  private static void write(
      KeycloakSession session, String realmId, String type, String id, long version) {
    Database.of(session)
        .persist(
            new EntitlementChangeEntity(
                Ids.next(), realmId, type, id, version, Times.CLOCK.millis()));
  }
}
