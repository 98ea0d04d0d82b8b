package io.keycloaksaas.organization;

import io.keycloaksaas.organization.jpa.JpaOwners;
import java.util.List;
import java.util.Objects;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/** Who has to be told what happens to an organization. */
public final class Owners {
  private Owners() {}

  /** Those whose accounts are there. */
  public static List<UserModel> of(KeycloakSession session, String organizationId) {
    return new JpaOwners(session)
        .of(organizationId).stream()
            .map(id -> session.users().getUserById(session.getContext().getRealm(), id))
            .filter(Objects::nonNull)
            .toList();
  }
}
