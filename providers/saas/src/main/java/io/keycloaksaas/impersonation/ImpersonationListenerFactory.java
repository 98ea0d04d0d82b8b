package io.keycloaksaas.impersonation;

import com.google.auto.service.AutoService;
import io.keycloaksaas.event.KeycloakEventListenerFactory;
import org.keycloak.Config;
import org.keycloak.events.Event;
import org.keycloak.events.EventListenerProvider;
import org.keycloak.events.EventListenerProviderFactory;
import org.keycloak.events.EventType;
import org.keycloak.events.admin.AdminEvent;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;

/**
 * Is there when an administrator begins to act as a user, whichever door he took, in the
 * transaction that makes the user's session. Keycloak swallows what a listener throws; what was not
 * noted then gets no tokens.
 */
@AutoService(EventListenerProviderFactory.class)
public final class ImpersonationListenerFactory implements EventListenerProviderFactory {

  @Override
  public EventListenerProvider create(KeycloakSession session) {
    return new Listener(session);
  }

  private record Listener(KeycloakSession session) implements EventListenerProvider {
    @Override
    public void onEvent(Event event) {
      RealmModel realm = session.getContext().getRealm();
      if (event.getType() == EventType.IMPERSONATE
          && event.getError() == null
          && realm != null
          && realm.getId().equals(event.getRealmId())
          && KeycloakEventListenerFactory.listensTo(realm)) {
        new ImpersonationStart(session).record(event);
      }
    }

    @Override
    public void onEvent(AdminEvent event, boolean includeRepresentation) {}

    @Override
    public void close() {}
  }

  @Override
  public String getId() {
    return "saas-impersonation";
  }

  /** Together with the listener of the log, which is what a realm chooses. */
  @Override
  public boolean isGlobal() {
    return true;
  }

  @Override
  public void init(Config.Scope config) {}

  @Override
  public void postInit(KeycloakSessionFactory factory) {}

  @Override
  public void close() {}
}
