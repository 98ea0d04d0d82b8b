package io.keycloaksaas.mail;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.keycloak.email.EmailException;
import org.keycloak.email.EmailSenderProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/** Hands a letter to the realm's SMTP server through Keycloak, with no transaction open. */
final class MailSender {
  private static final long MAX_MILLIS = 15_000;

  private MailSender() {}

  static void send(KeycloakSessionFactory sessions, String realmId, Letter letter)
      throws EmailException {
    try (KeycloakSession session = sessions.create()) {
      // Keycloak's sender looks credentials up in the realm's vault: it wants the realm, and no
      // transaction.
      session.getTransactionManager().begin();
      session.getContext().setRealm(session.realms().getRealm(realmId));
      session.getTransactionManager().commit();
      session
          .getProvider(EmailSenderProvider.class)
          .send(
              bounded(letter.smtp()),
              letter.recipient(),
              letter.subject(),
              letter.text(),
              letter.html());
    }
  }

  /** Keycloak waits ten seconds where a realm says nothing, and for ever where it says 0. */
  private static Map<String, String> bounded(Map<String, String> smtp) {
    Map<String, String> bounded = new HashMap<>(smtp);
    for (String name : List.of("timeout", "connectionTimeout", "writeTimeout")) {
      bounded.computeIfPresent(name, (key, value) -> bounded(value));
    }
    return bounded;
  }

  private static String bounded(String millis) {
    boolean fine = millis.matches("[1-9][0-9]{0,4}") && Long.parseLong(millis) <= MAX_MILLIS;
    return fine ? millis : Long.toString(MAX_MILLIS);
  }
}
