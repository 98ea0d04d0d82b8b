package io.keycloaksaas.invitation;

import org.keycloak.models.ClientModel;
import org.keycloak.models.UserModel;

/**
 * Who invites.
 *
 * @param client the application in which he does; null for administrators who name none
 */
public record Inviter(Type type, UserModel user, ClientModel client) {

  /** In which capacity. */
  public enum Type {
    /** His invitations are worth what he may give himself when they are accepted. */
    MEMBER,
    ADMINISTRATOR
  }
}
