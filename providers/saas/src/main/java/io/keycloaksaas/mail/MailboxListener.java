package io.keycloaksaas.mail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.keycloaksaas.persistence.SystemScope;
import org.keycloak.Config;
import org.keycloak.TokenVerifier;
import org.keycloak.authentication.actiontoken.DefaultActionToken;
import org.keycloak.authentication.actiontoken.resetcred.ResetCredentialsActionToken;
import org.keycloak.authentication.actiontoken.updateemail.UpdateEmailActionToken;
import org.keycloak.authentication.actiontoken.verifyemail.VerifyEmailActionToken;
import org.keycloak.common.VerificationException;
import org.keycloak.events.Details;
import org.keycloak.events.Event;
import org.keycloak.events.EventListenerProvider;
import org.keycloak.events.admin.AdminEvent;
import org.keycloak.events.admin.AuthDetails;
import org.keycloak.events.admin.OperationType;
import org.keycloak.events.admin.ResourceType;
import org.keycloak.models.AdminRoles;
import org.keycloak.models.ClientModel;
import org.keycloak.models.Constants;
import org.keycloak.models.DefaultActionTokenKey;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RoleModel;
import org.keycloak.models.UserModel;
import org.keycloak.services.managers.AuthenticationManager;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * Learns from Keycloak's own events which mailboxes are proven. Keycloak tells of a verified or
 * changed address by the same events whether a mailed link was opened or not, so the link itself is
 * asked for: the event names its kind. That a password was reset by a mailed link has no event of
 * its own; the authentication session still holds the link when the password is set.
 */
record MailboxListener(KeycloakSession session) implements EventListenerProvider {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public void onEvent(Event event) {
    if (event.getUserId() == null
        || event.getError() != null
        || !isOfThisRealm(event.getRealmId())) {
      return;
    }
    switch (event.getType()) {
      case VERIFY_EMAIL -> {
        if (isBy(event, VerifyEmailActionToken.TOKEN_TYPE) && isMakersOwn(event.getUserId())) {
          record(event.getUserId(), Proof.VERIFY_EMAIL);
        }
      }
      case UPDATE_EMAIL -> {
        if (isBy(event, UpdateEmailActionToken.TOKEN_TYPE) && isMakersOwn(event.getUserId())) {
          record(event.getUserId(), Proof.UPDATE_EMAIL);
        }
      }
      case UPDATE_CREDENTIAL, LOGIN -> {
        if (isResetByMail(event.getUserId())) {
          record(event.getUserId(), Proof.RESET_PASSWORD);
        }
      }
      default -> {}
    }
  }

  private static boolean isBy(Event event, String actionToken) {
    return event.getDetails() != null && actionToken.equals(event.getDetails().get(Details.ACTION));
  }

  /**
   * Whether the link was opened in the login that waits for it, or leads to an account that nobody
   * can use yet (where addresses must be verified, Keycloak has the password set only then).
   * Otherwise it shows that somebody reads the mailbox, but not that he made the account and its
   * password.
   */
  private boolean isMakersOwn(String userId) {
    AuthenticationSessionModel login = session.getContext().getAuthenticationSession();
    if (login != null
        && login.getAuthNote(AuthenticationManager.END_AFTER_REQUIRED_ACTIONS) == null) {
      return true;
    }
    UserModel user = user(userId);
    return user != null
        && user.credentialManager().getStoredCredentialsStream().findAny().isEmpty()
        && session
            .users()
            .getFederatedIdentitiesStream(session.getContext().getRealm(), user)
            .findAny()
            .isEmpty();
  }

  /** Whether this authentication began with the link that resets a password. */
  private boolean isResetByMail(String userId) {
    AuthenticationSessionModel authentication = session.getContext().getAuthenticationSession();
    if (authentication == null
        || !userId.equals(authentication.getAuthNote(DefaultActionTokenKey.ACTION_TOKEN_USER_ID))) {
      return false;
    }
    UserModel user = user(userId);
    String link = authentication.getAuthNote(Constants.KEY);
    try {
      // Keycloak verified it before it wrote the note.
      DefaultActionToken token = TokenVerifier.create(link, DefaultActionToken.class).getToken();
      return user != null
          && ResetCredentialsActionToken.TOKEN_TYPE.equals(token.getActionId())
          && token.getEmail() != null
          && token.getEmail().equals(user.getEmail());
    } catch (VerificationException e) {
      return false;
    }
  }

  @Override
  public void onEvent(AdminEvent event, boolean includeRepresentation) {
    boolean written =
        event.getOperationType() == OperationType.CREATE
            || event.getOperationType() == OperationType.UPDATE;
    String[] path =
        event.getResourcePath() == null ? new String[0] : event.getResourcePath().split("/");
    if (written
        && event.getResourceType() == ResourceType.USER
        && path.length == 2
        && isOfThisRealm(event.getRealmId())
        && saysVerified(event)
        && managesAllUsers(event.getAuthDetails())) {
      record(path[1], Proof.ADMINISTRATOR);
    }
  }

  /** Who sends the flag vouches for it; who changes something else does not. */
  private static boolean saysVerified(AdminEvent event) {
    try {
      return event.getRepresentation() != null
          && JSON.readTree(event.getRepresentation()).path("emailVerified").asBoolean();
    } catch (JsonProcessingException e) {
      return false;
    }
  }

  /**
   * By role, as Keycloak's admin REST decides where no permission of finer grain is needed: who
   * manages some users only must not make one of them anybody else.
   */
  private boolean managesAllUsers(AuthDetails administrator) {
    RealmModel realm = session.getContext().getRealm();
    RealmModel home = session.realms().getRealm(administrator.getRealmId());
    if (home == null) {
      return false;
    }
    UserModel user = session.users().getUserById(home, administrator.getUserId());
    ClientModel application = home.getClientById(administrator.getClientId());
    ClientModel rights =
        home.getName().equals(Config.getAdminRealm())
            ? realm.getMasterAdminClient()
            : home.equals(realm)
                ? realm.getClientByClientId(Constants.REALM_MANAGEMENT_CLIENT_ID)
                : null;
    RoleModel role = rights == null ? null : rights.getRole(AdminRoles.MANAGE_USERS);
    return user != null
        && application != null
        && role != null
        && user.hasRole(role)
        && application.hasScope(role);
  }

  private void record(String userId, Proof proof) {
    UserModel user = user(userId);
    if (user != null) {
      SystemScope.enter(session);
      ProvenMailboxes.record(session, user, proof);
    }
  }

  private UserModel user(String userId) {
    return session.users().getUserById(session.getContext().getRealm(), userId);
  }

  /** Only for the realm of the request: its id goes into the row. */
  private boolean isOfThisRealm(String realmId) {
    RealmModel realm = session.getContext().getRealm();
    return realm != null && realm.getId().equals(realmId);
  }

  @Override
  public void close() {}
}
