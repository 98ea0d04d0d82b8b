package io.keycloaksaas.mail;

import java.util.Locale;

/** By what an account has shown that its mailbox is its own. */
public enum Proof {
  /** A link or code that we sent. */
  OUR_MAIL,
  /** Keycloak's link that verifies an address. */
  VERIFY_EMAIL,
  /** Keycloak's link that changes an address. */
  UPDATE_EMAIL,
  /** Keycloak's link that resets a password. */
  RESET_PASSWORD,
  /** An administrator of all users of the realm says so. */
  ADMINISTRATOR;

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
