package io.keycloaksaas.mail;

import org.keycloak.models.KeycloakSession;

/** Outgoing mail. */
public final class Mails {
  private Mails() {}

  /**
   * Keeps the message in the caller's transaction; a worker of any node sends it after the commit.
   *
   * @return its id
   */
  public static String queue(KeycloakSession session, Mail mail) {
    throw new UnsupportedOperationException("to be built");
  }
}
