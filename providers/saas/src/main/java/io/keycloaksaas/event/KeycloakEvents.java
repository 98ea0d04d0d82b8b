package io.keycloaksaas.event;

import io.keycloaksaas.persistence.SystemScope;
import io.keycloaksaas.platform.Ids;
import io.keycloaksaas.platform.Impersonation;
import java.util.HashMap;
import java.util.Map;
import org.keycloak.events.Details;
import org.keycloak.events.EventListenerProvider;
import org.keycloak.events.admin.AdminEvent;
import org.keycloak.events.admin.OperationType;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.models.credential.PasswordCredentialModel;

/**
 * Brings Keycloak's own events of users and sessions into the log. It only inserts rows of known
 * size, and asks nothing but for the session that an impersonation has just made: Keycloak swallows
 * what a listener throws, but a row that the database refused would take the login with it.
 */
record KeycloakEvents(KeycloakSession session) implements EventListenerProvider {
  private static final String USERS = "users";

  /** In the place of a user's id: the realm's description of users. */
  private static final String PROFILE = "profile";

  @Override
  public void onEvent(org.keycloak.events.Event event) {
    if (event.getError() != null || !isLoggable(event.getRealmId(), event.getUserId())) {
      return;
    }
    switch (event.getType()) {
      case REGISTER -> user(EventType.USER_CREATED, event);
      case UPDATE_PROFILE, UPDATE_EMAIL, VERIFY_EMAIL -> user(EventType.USER_UPDATED, event);
      case DELETE_ACCOUNT -> user(EventType.USER_DELETED, event);
      case UPDATE_CREDENTIAL -> {
        // Beside it Keycloak still tells of a password by an event of its own, which is deprecated.
        if (PasswordCredentialModel.TYPE.equals(detail(event, Details.CREDENTIAL_TYPE))) {
          user(EventType.USER_PASSWORD_CHANGED, event);
        }
      }
      case LOGIN -> login(event, user(event), false);
      case IMPERSONATE -> login(event, impersonator(event), true);
      case LOGOUT -> write(EventType.SESSION_ENDED, event.getUserId(), logout(event), user(event));
      default -> {}
    }
  }

  @Override
  public void onEvent(AdminEvent event, boolean includeRepresentation) {
    // Not by the kind of resource: a partial import tells of users, but names the realm.
    String[] path =
        event.getResourcePath() == null ? new String[0] : event.getResourcePath().split("/");
    if (event.getError() != null
        || path.length < 2
        || !path[0].equals(USERS)
        || path[1].equals(PROFILE)
        || !isLoggable(event.getRealmId(), path[1])) {
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
      case "logout" -> {
        if (isAction) {
          write(EventType.SESSION_ENDED, user, session(user, null, null), administrator(event));
        }
      }
      default -> {}
    }
  }

  /** Only of the realm of the request, whose id goes into the row, and with an id that fits. */
  private boolean isLoggable(String realmId, String userId) {
    RealmModel realm = session.getContext().getRealm();
    return realm != null && realm.getId().equals(realmId) && Ids.isPossible(userId);
  }

  private void user(EventType type, org.keycloak.events.Event event) {
    write(type, event.getUserId(), user(event.getUserId()), user(event));
  }

  private void administrator(EventType type, String userId, AdminEvent event) {
    write(type, userId, user(userId), administrator(event));
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

  private static Map<String, Object> session(String user, String id, String client) {
    Map<String, Object> data = new HashMap<>(user(user));
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

  private static String detail(org.keycloak.events.Event event, String name) {
    return event.getDetails() == null ? null : event.getDetails().get(name);
  }

  @Override
  public void close() {}
}
