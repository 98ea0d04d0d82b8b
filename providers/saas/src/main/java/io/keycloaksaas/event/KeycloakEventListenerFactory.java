package io.keycloaksaas.event;

import com.google.auto.service.AutoService;
import io.keycloaksaas.persistence.SystemScope;
import java.util.Map;
import org.keycloak.Config;
import org.keycloak.events.EventListenerProvider;
import org.keycloak.events.EventListenerProviderFactory;
import org.keycloak.events.admin.AdminEvent;
import org.keycloak.events.admin.OperationType;
import org.keycloak.events.admin.ResourceType;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/**
 * Brings Keycloak's own events of users and sessions into the log. It only inserts one row of known
 * size: Keycloak swallows what a listener throws, but a row that the database refused would take
 * the login with it. Also starts and stops the node's {@link Sequencer}.
 */
@AutoService(EventListenerProviderFactory.class)
public final class KeycloakEventListenerFactory implements EventListenerProviderFactory {
  public static final String ID = "saas";
  private static final Map<org.keycloak.events.EventType, EventType> USER_EVENTS =
      Map.of(
          org.keycloak.events.EventType.REGISTER, EventType.USER_CREATED,
          org.keycloak.events.EventType.DELETE_ACCOUNT, EventType.USER_DELETED,
          org.keycloak.events.EventType.LOGIN, EventType.SESSION_CREATED,
          org.keycloak.events.EventType.LOGOUT, EventType.SESSION_ENDED);
  private static final Map<OperationType, EventType> ADMIN_EVENTS =
      Map.of(
          OperationType.CREATE, EventType.USER_CREATED,
          OperationType.DELETE, EventType.USER_DELETED);

  private Sequencer sequencer;

  @Override
  public EventListenerProvider create(KeycloakSession session) {
    return new Listener(session);
  }

  private record Listener(KeycloakSession session) implements EventListenerProvider {
    @Override
    public void onEvent(org.keycloak.events.Event event) {
      EventType type = USER_EVENTS.get(event.getType());
      if (type != null && event.getUserId() != null) {
        write(type, event.getRealmId(), event.getUserId());
      }
    }

    @Override
    public void onEvent(AdminEvent event, boolean includeRepresentation) {
      EventType type = ADMIN_EVENTS.get(event.getOperationType());
      String[] path =
          event.getResourcePath() == null ? new String[0] : event.getResourcePath().split("/");
      if (type != null && event.getResourceType() == ResourceType.USER && path.length == 2) {
        write(type, event.getRealmId(), path[1]);
      }
    }

    /** Only for the realm of the request: its id goes into the row. */
    private void write(EventType type, String realmId, String userId) {
      if (session.getContext().getRealm() != null
          && session.getContext().getRealm().getId().equals(realmId)) {
        SystemScope.enter(session);
        EventLog.write(session, new Event(type, null, userId, Map.of("user_id", userId)));
      }
    }

    @Override
    public void close() {}
  }

  @Override
  public String getId() {
    return ID;
  }

  @Override
  public void init(Config.Scope config) {}

  @Override
  public void postInit(KeycloakSessionFactory factory) {
    sequencer = Sequencer.connect(factory);
  }

  @Override
  public void close() {
    if (sequencer != null) {
      sequencer.stop();
    }
  }
}
