package io.keycloaksaas.mail;

import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/**
 * Whose mailbox an account's address is. Keycloak's own flag says too little: it survives a change
 * of the address by the admin API, and a broker that is trusted sets it for any address.
 */
public final class ProvenMailboxes {
  private ProvenMailboxes() {}

  /** Whether the account's present address is verified, and this very address was proven. */
  public static boolean isProven(KeycloakSession session, UserModel user) {
    throw new UnsupportedOperationException("to be built");
  }

  /** Remembers that the account has proven its present address; replaces what was proven before. */
  public static void record(KeycloakSession session, UserModel user, Proof proof) {
    throw new UnsupportedOperationException("to be built");
  }
}
