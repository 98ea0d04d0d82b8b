package io.keycloaksaas.event;

import io.keycloaksaas.persistence.Database;
import io.keycloaksaas.persistence.SystemScope;
import io.keycloaksaas.platform.Ids;
import io.keycloaksaas.platform.Impersonation;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.keycloak.events.Details;
import org.keycloak.events.Errors;
import org.keycloak.events.EventListenerProvider;
import org.keycloak.events.admin.AdminEvent;
import org.keycloak.events.admin.OperationType;
import org.keycloak.events.admin.ResourceType;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.models.credential.PasswordCredentialModel;
import org.keycloak.models.jpa.session.PersistentUserSessionEntity;

/**
 * Brings Keycloak's own events of users and sessions into the log. It only inserts rows of known
 * size, and of a login asks nothing but for the session that an impersonation has just made:
 * Keycloak swallows what a listener throws, but a row that the database refused would take the
 * login with it.
 *
 * <p>Of a change that Keycloak tells twice, by REMOVE_CREDENTIAL and REMOVE_TOTP for one, only the
 * first is heard: the second is deprecated.
 */
record KeycloakEvents(KeycloakSession session) implements EventListenerProvider {
  private static final String USERS = "users";

  /** A realm's, in an address: those of a user end at the user. */
  private static final String SESSIONS = "sessions";

  private static final String ALL_SESSIONS = "logout-all";

  /** Without a user, all else is no attempt to be somebody, but a page that was left open. */
  private static final Set<String> OF_NOBODY =
      Set.of(Errors.USER_NOT_FOUND, Errors.INVALID_USER_CREDENTIALS);

  private static final Pattern REASON = Pattern.compile("[a-z_]{1,64}");

  /** In the place of a user's id: the realm's description of users. */
  private static final String PROFILE = "profile";

  @Override
  public void onEvent(org.keycloak.events.Event event) {
    if (event.getError() != null) {
      if (event.getType() == org.keycloak.events.EventType.LOGIN_ERROR) {
        failedLogin(event);
      }
      return;
    }
    if (!isLoggable(event.getRealmId(), event.getUserId())) {
      return;
    }
    switch (event.getType()) {
      case REGISTER -> user(EventType.USER_CREATED, event);
      case UPDATE_PROFILE, UPDATE_EMAIL, VERIFY_EMAIL -> user(EventType.USER_UPDATED, event);
      case DELETE_ACCOUNT -> user(EventType.USER_DELETED, event);
      case UPDATE_CREDENTIAL -> {
        if (PasswordCredentialModel.TYPE.equals(
            detail(event.getDetails(), Details.CREDENTIAL_TYPE))) {
          user(EventType.USER_PASSWORD_CHANGED, event);
        } else {
          credential(event, "set");
        }
      }
      case REMOVE_CREDENTIAL -> credential(event, "removed");
      case FEDERATED_IDENTITY_LINK -> identity(EventType.USER_IDENTITY_LINKED, event);
      // An overriding link is told after it, as every other.
      case REMOVE_FEDERATED_IDENTITY, FEDERATED_IDENTITY_OVERRIDE_LINK ->
          identity(EventType.USER_IDENTITY_UNLINKED, event);
      case LOGIN -> login(event, user(event), false);
      case IMPERSONATE -> login(event, impersonator(event), true);
      case LOGOUT -> write(EventType.SESSION_ENDED, event.getUserId(), logout(event), user(event));
      default -> {}
    }
  }

  @Override
  public void onEvent(AdminEvent event, boolean includeRepresentation) {
    if (event.getError() != null || !isOfThisRealm(event.getRealmId())) {
      return;
    }
    String[] path =
        event.getResourcePath() == null ? new String[0] : event.getResourcePath().split("/");
    // Not by the kind of resource: a partial import tells of users, but names the realm.
    if (path.length > 1 && path[0].equals(USERS)) {
      ofUser(event, path);
    } else if (path.length == 2 && path[0].equals(SESSIONS) && Ids.isPossible(path[1])) {
      ofSession(event, path[1]);
    } else if (path.length == 1 && path[0].equals(ALL_SESSIONS)) {
      ended(session(null, null, null), event);
    }
  }

  private void ofUser(AdminEvent event, String[] path) {
    // Who is enabled again has his failed logins forgotten: that is told at the user's own address.
    if (path[1].equals(PROFILE)
        || !Ids.isPossible(path[1])
        || event.getResourceType() == ResourceType.USER_LOGIN_FAILURE) {
      return;
    }
    String user = path[1];
    if (path.length == 2) {
      switch (event.getOperationType()) {
        case CREATE -> administrator(EventType.USER_CREATED, user, event);
        case UPDATE -> administrator(EventType.USER_UPDATED, user, event);
        case DELETE -> administrator(EventType.USER_DELETED, user, event);
        default -> {}
      }
      return;
    }
    boolean isAction = event.getOperationType() == OperationType.ACTION;
    switch (path[2]) {
      case "role-mappings" -> administrator(EventType.USER_ROLE_UPDATED, user, event);
      case "groups" -> administrator(EventType.USER_UPDATED, user, event);
      case "reset-password" -> {
        if (isAction) {
          administrator(EventType.USER_PASSWORD_CHANGED, user, event);
        }
      }
      case "credentials" -> {
        if (isAction) {
          Map<String, Object> data =
              credential(user, detail(event.getDetails(), Details.CREDENTIAL_TYPE), "removed");
          write(EventType.USER_CREDENTIAL_CHANGED, user, data, administrator(event));
        }
      }
      case "federated-identity" -> {
        String provider = path.length == 4 ? path[3] : null;
        switch (event.getOperationType()) {
          case CREATE -> identity(EventType.USER_IDENTITY_LINKED, user, provider, event);
          case DELETE -> identity(EventType.USER_IDENTITY_UNLINKED, user, provider, event);
          default -> {}
        }
      }
      case "logout" -> {
        if (isAction) {
          ended(session(user, null, null), event);
        }
      }
      default -> {}
    }
  }

  private void ofSession(AdminEvent event, String sessionId) {
    String user = endedFor(sessionId);
    ended(session(user, sessionId, null), event);
  }

  /**
   * Keycloak tells it when the session is gone already, as far as this request goes; its row is
   * removed with the commit. Null where Keycloak keeps sessions in memory only.
   */
  private String endedFor(String sessionId) {
    SystemScope.enter(session);
    String realmId = session.getContext().getRealm().getId();
    return Stream.of("0", "1") // online, offline
        .map(kind -> new PersistentUserSessionEntity.Key(sessionId, kind))
        .map(key -> Database.of(session).find(PersistentUserSessionEntity.class, key))
        .filter(row -> row != null && realmId.equals(row.getRealmId()))
        .map(PersistentUserSessionEntity::getUserId)
        .findFirst()
        .orElse(null);
  }

  /** Only of the realm of the request, whose id goes into the row, and with an id that fits. */
  private boolean isLoggable(String realmId, String userId) {
    return isOfThisRealm(realmId) && Ids.isPossible(userId);
  }

  private boolean isOfThisRealm(String realmId) {
    RealmModel realm = session.getContext().getRealm();
    return realm != null && realm.getId().equals(realmId);
  }

  /** Keycloak tells it in a transaction of its own, after which it is written. */
  private void failedLogin(org.keycloak.events.Event event) {
    String user = Ids.isPossible(event.getUserId()) ? event.getUserId() : null;
    if (!isOfThisRealm(event.getRealmId())
        || user == null && !OF_NOBODY.contains(event.getError())) {
      return;
    }
    ClientModel client = session.getContext().getClient(); // the event's may be any text
    Map<String, Object> data = new HashMap<>();
    data.put("user_id", user);
    data.put("client_id", client == null ? null : client.getClientId());
    data.put("reason", REASON.matcher(event.getError()).matches() ? event.getError() : null);
    AccessTrail.loginFailed(session, new Event(EventType.ACCESS_LOGIN_FAILED, null, user, data));
  }

  private void user(EventType type, org.keycloak.events.Event event) {
    write(type, event.getUserId(), user(event.getUserId()), user(event));
  }

  private void administrator(EventType type, String userId, AdminEvent event) {
    write(type, userId, user(userId), administrator(event));
  }

  private void credential(org.keycloak.events.Event event, String change) {
    String user = event.getUserId();
    Map<String, Object> data =
        credential(user, detail(event.getDetails(), Details.CREDENTIAL_TYPE), change);
    write(EventType.USER_CREDENTIAL_CHANGED, user, data, user(event));
  }

  private void identity(EventType type, org.keycloak.events.Event event) {
    String user = event.getUserId();
    write(
        type,
        user,
        identity(user, detail(event.getDetails(), Details.IDENTITY_PROVIDER)),
        user(event));
  }

  private void identity(EventType type, String userId, String provider, AdminEvent event) {
    write(type, userId, identity(userId, provider), administrator(event));
  }

  private void ended(Map<String, Object> data, AdminEvent event) {
    write(EventType.SESSION_ENDED, (String) data.get("user_id"), data, administrator(event));
  }

  private void login(org.keycloak.events.Event event, Actor actor, boolean impersonated) {
    Map<String, Object> data =
        session(event.getUserId(), event.getSessionId(), event.getClientId());
    data.put("impersonated", impersonated);
    write(EventType.SESSION_CREATED, event.getUserId(), data, actor);
  }

  private static Map<String, Object> logout(org.keycloak.events.Event event) {
    return session(event.getUserId(), event.getSessionId(), event.getClientId());
  }

  private void write(EventType type, String userId, Map<String, Object> data, Actor actor) {
    SystemScope.enter(session);
    EventLog.write(session, new Event(type, null, userId, data), actor);
  }

  private static Map<String, Object> user(String id) {
    return Map.of("user_id", id);
  }

  private static Map<String, Object> credential(String user, String type, String change) {
    Map<String, Object> data = new HashMap<>(user(user));
    data.put("credential_type", type);
    data.put("change", change);
    return data;
  }

  private static Map<String, Object> identity(String user, String provider) {
    Map<String, Object> data = new HashMap<>(user(user));
    data.put("identity_provider", provider);
    return data;
  }

  private static Map<String, Object> session(String user, String id, String client) {
    Map<String, Object> data = new HashMap<>();
    data.put("user_id", user);
    data.put("session_id", id);
    data.put("client_id", client);
    return data;
  }

  /** Himself, or the administrator who acts in his place. */
  private Actor user(org.keycloak.events.Event event) {
    return new Actor(Actor.Type.USER, event.getUserId(), impersonatorOfRequest());
  }

  private Actor impersonator(org.keycloak.events.Event event) {
    UserSessionModel made =
        session.sessions().getUserSession(session.getContext().getRealm(), event.getSessionId());
    return new Actor(
        Actor.Type.ADMINISTRATOR, Impersonation.actorBehind(made), impersonatorOfRequest());
  }

  private Actor administrator(AdminEvent event) {
    return new Actor(
        Actor.Type.ADMINISTRATOR,
        event.getAuthDetails() == null ? null : event.getAuthDetails().getUserId(),
        impersonatorOfRequest());
  }

  private String impersonatorOfRequest() {
    return Impersonation.actorBehind(session.getContext().getUserSession());
  }

  private static String detail(Map<String, String> details, String name) {
    return details == null ? null : details.get(name);
  }

  @Override
  public void close() {}
}
