package io.keycloaksaas.organization;

import io.keycloaksaas.organization.jpa.JpaOwners;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.persistence.Subjects;
import io.keycloaksaas.persistence.SystemScope;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/** Organizations that would be without an owner if a user went. */
final class SoleOwnership {
  private final KeycloakSession session;

  SoleOwnership(KeycloakSession session) {
    SystemScope.enter(session);
    this.session = session;
  }

  /**
   * One of the organizations that nobody but the user owns. They are held from here on, so that the
   * answer stays true until the end of the transaction.
   */
  Optional<String> of(String userId) {
    String realmId = session.getContext().getRealm().getId();
    JpaOwners owners = new JpaOwners(session);
    return owners.ownedBy(userId).stream()
        .filter(
            organization -> {
              Subjects.lock(session, SubjectRef.organization(realmId, organization));
              return owners.isLast(organization, userId);
            })
        .findFirst();
  }
}
