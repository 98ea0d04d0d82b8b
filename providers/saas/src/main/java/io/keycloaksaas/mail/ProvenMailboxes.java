package io.keycloaksaas.mail;

import io.keycloaksaas.event.Event;
import io.keycloaksaas.event.EventLog;
import io.keycloaksaas.event.EventType;
import io.keycloaksaas.mail.jpa.JpaMailboxes;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.platform.EmailAddress;
import java.util.Map;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/**
 * Whose mailbox an account's address is. Keycloak's own flag says too little: it survives a change
 * of the address by the admin API, and a broker that is trusted sets it for any address. So the
 * flag counts only together with a row of ours, which says by what this very address was proven.
 * The rows are written by {@link MailboxListenerFactory} and where a link of ours is opened.
 */
public final class ProvenMailboxes {
  private ProvenMailboxes() {}

  /** Whether the account's present address is verified, and this very address was proven. */
  public static boolean isProven(KeycloakSession session, UserModel user) {
    return user.isEmailVerified() && wasProven(session, user);
  }

  /** Whether the account has ever proven its present address, verified or not. */
  static boolean wasProven(KeycloakSession session, UserModel user) {
    Optional<EmailAddress> address = EmailAddress.of(user.getEmail());
    return address.isPresent()
        && new JpaMailboxes(session).proven(subject(session, user)).equals(address);
  }

  /**
   * Remembers that the account has proven its present address; replaces what was proven before.
   * Listeners of Keycloak's session factory hear of a first proof by {@link MailboxProven}. Nothing
   * happens when the address is none for us.
   */
  public static void record(KeycloakSession session, UserModel user, Proof proof) {
    Optional<EmailAddress> address = EmailAddress.of(user.getEmail());
    if (address.isEmpty()) {
      return;
    }
    boolean first = !wasProven(session, user);
    new JpaMailboxes(session).record(subject(session, user), address.get(), proof);
    if (first) {
      EventLog.write(
          session,
          new Event(
              EventType.USER_MAILBOX_PROVEN,
              null,
              user.getId(),
              Map.of("user_id", user.getId(), "proof", proof.key())));
      session.getKeycloakSessionFactory().publish(new MailboxProven(session, user, proof));
    }
  }

  private static SubjectRef subject(KeycloakSession session, UserModel user) {
    return SubjectRef.user(session.getContext().getRealm().getId(), user.getId());
  }
}
