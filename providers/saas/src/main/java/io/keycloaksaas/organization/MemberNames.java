package io.keycloaksaas.organization;

import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/** What people call a user. */
public final class MemberNames {
  private MemberNames() {}

  /** Among the members of the organization; empty of anybody else. */
  public static Optional<String> member(
      KeycloakSession session, String organizationId, String userId) {
    return Memberships.find(session, userId, organizationId).isPresent()
        ? user(session, userId)
        : Optional.empty();
  }

  /** For administrators. */
  public static Optional<String> user(KeycloakSession session, String userId) {
    UserModel user = session.users().getUserById(session.getContext().getRealm(), userId);
    return Optional.ofNullable(user).map(PersonName::of);
  }
}
