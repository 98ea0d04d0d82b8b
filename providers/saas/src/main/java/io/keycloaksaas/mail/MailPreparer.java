package io.keycloaksaas.mail;

import java.util.Map;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/** Completes messages of one template just before they are sent. Found by ServiceLoader. */
public interface MailPreparer {
  String template();

  /**
   * Called in a short transaction of its own, with the realm in the session's context; it may write
   * (the hash of a token, say).
   *
   * @return more parameters for the template; empty when the message is no longer wanted
   */
  Optional<Map<String, String>> prepare(KeycloakSession session, Mail mail);
}
