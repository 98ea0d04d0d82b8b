package io.keycloaksaas.persistence;

import org.keycloak.models.KeycloakSession;
import org.keycloak.storage.StorageId;

/** Whether Keycloak has a subject, asked under its lock. */
public final class Existence {
  private Existence() {}

  /**
   * Asked behind the lock, for who waits there may wait for the removal; and of the database, for
   * caches remember who was there before. Who is stored elsewhere is asked for there.
   */
  public static boolean of(KeycloakSession session, SubjectRef subject) {
    return switch (subject.type()) {
      case USER ->
          StorageId.isLocalStorage(subject.id())
              ? isStored(session, "UserEntity", subject)
              : session.users().getUserById(session.getContext().getRealm(), subject.id()) != null;
      case ORGANIZATION -> isStored(session, "OrganizationEntity", subject);
    };
  }

  private static boolean isStored(KeycloakSession session, String entity, SubjectRef subject) {
    return Database.of(session)
            .createQuery(
                "select count(e) from " + entity + " e where e.realmId = :realm and e.id = :id",
                Long.class)
            .setParameter("realm", subject.realmId())
            .setParameter("id", subject.id())
            .getSingleResult()
        > 0;
  }
}
