package io.keycloaksaas.invitation;

import io.keycloaksaas.mail.AccountReclaimed;
import io.keycloaksaas.mail.MailboxProven;
import io.keycloaksaas.mail.Proof;
import io.keycloaksaas.platform.Times;
import java.util.List;
import org.keycloak.credential.CredentialModel;
import org.keycloak.models.FederatedIdentityModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * What happens when an account proves its mailbox for the first time: whoever made the account
 * before may not have been the mailbox's owner.
 *
 * <p>The attack (<em>pre-hijacking</em>): a stranger registers the victim's address, which nobody
 * checks, and waits. The victim later comes to the account by his mailbox, by our mailed link or by
 * one that resets the password, and from then on the account is worth something; but the stranger
 * still has his password, a second factor, a linked account of a broker, a session, an offline
 * token, or a change of the address that waits for his click. So at that moment everything goes by
 * which anybody could come back who has not just shown that he is here:
 *
 * <ul>
 *   <li><b>Credentials</b> stay that were asked for and given in this very authentication, or set
 *       in it: who opens the mailed link <em>and</em> knows the password is the one who set it. A
 *       session that was there before shows nothing, since a stranger can sign the victim's browser
 *       in to his own account: see {@link Evidence}.
 *   <li><b>Links to brokers</b> stay when this authentication came through them.
 *   <li><b>Sessions and offline sessions</b> end, but for the one that asks (a call of the REST
 *       API); a login gets its session only after this. Since a login beside an older session
 *       inherits that session's id, tokens and cookies from before this second are refused as well
 *       (Keycloak counts whole ones).
 *   <li><b>API keys</b> are revoked.
 *   <li><b>A pending change of the address</b> is forgotten; Keycloak's link then does nothing.
 * </ul>
 *
 * <p>An account that was registered in this very authentication has no past, and is left alone. The
 * name, attributes and memberships stay: they give nobody a way in.
 */
public final class FirstProof {
  /** Note of an authentication session: epoch milliseconds. */
  static final String WATCHED_SINCE = "saas.watchedSince";

  private FirstProof() {}

  /**
   * Cleans at the proofs that Keycloak's own mails give in a login; once per node, at start. An
   * administrator's word and a changed address, which its owner has asked for, come from whoever
   * has the account anyway; our own link cleans where it is accepted.
   */
  static void connect(KeycloakSessionFactory factory) {
    factory.register(
        event -> {
          if (event instanceof MailboxProven e
              && (e.proof() == Proof.RESET_PASSWORD || e.proof() == Proof.VERIFY_EMAIL)) {
            clean(e.session(), e.user());
          }
        });
  }

  /** Only what is given from now on counts as given in this authentication. */
  public static void watch(AuthenticationSessionModel login) {
    login.setClientNote(WATCHED_SINCE, Long.toString(Times.CLOCK.millis()));
  }

  /** Removes what a stranger may have left in the account. */
  public static void clean(KeycloakSession session, UserModel user) {
    Evidence evidence = Evidence.of(session, user);
    if (evidence.isNewAccount()) {
      return;
    }
    RealmModel realm = session.getContext().getRealm();
    credentials(user, evidence);
    brokerLinks(session, realm, user, evidence);
    sessions(session, realm, user, evidence);
    user.removeAttribute(UserModel.EMAIL_PENDING);
    session.getKeycloakSessionFactory().publish(new AccountReclaimed(session, user));
  }

  private static void credentials(UserModel user, Evidence evidence) {
    List<CredentialModel> strange =
        user.credentialManager()
            .getStoredCredentialsStream()
            .filter(credential -> !evidence.shows(credential))
            .toList();
    strange.forEach(
        credential -> user.credentialManager().removeStoredCredentialById(credential.getId()));
  }

  private static void brokerLinks(
      KeycloakSession session, RealmModel realm, UserModel user, Evidence evidence) {
    List<String> strange =
        session
            .users()
            .getFederatedIdentitiesStream(realm, user)
            .map(FederatedIdentityModel::getIdentityProvider)
            .filter(broker -> !broker.equals(evidence.broker()))
            .toList();
    strange.forEach(broker -> session.users().removeFederatedIdentity(realm, user, broker));
  }

  private static void sessions(
      KeycloakSession session, RealmModel realm, UserModel user, Evidence evidence) {
    List<UserSessionModel> online = session.sessions().getUserSessionsStream(realm, user).toList();
    online.stream()
        .filter(other -> !other.getId().equals(evidence.callingSessionId()))
        .forEach(other -> session.sessions().removeUserSession(realm, other));
    List<UserSessionModel> offline =
        session.sessions().getOfflineUserSessionsStream(realm, user).toList();
    offline.forEach(other -> session.sessions().removeOfflineUserSession(realm, other));
    if (evidence.callingSessionId() == null) {
      session
          .users()
          .setNotBeforeForUser(realm, user, (int) Times.CLOCK.instant().getEpochSecond());
    }
  }
}
