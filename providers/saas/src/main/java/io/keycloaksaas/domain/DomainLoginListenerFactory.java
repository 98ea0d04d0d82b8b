package io.keycloaksaas.domain;

import com.google.auto.service.AutoService;
import io.keycloaksaas.platform.Impersonation;
import org.keycloak.Config;
import org.keycloak.events.Event;
import org.keycloak.events.EventListenerProvider;
import org.keycloak.events.EventListenerProviderFactory;
import org.keycloak.events.EventType;
import org.keycloak.events.admin.AdminEvent;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** Hears of logins, in every realm, for {@link AutomaticJoining}. */
@AutoService(EventListenerProviderFactory.class)
public final class DomainLoginListenerFactory implements EventListenerProviderFactory {

  @Override
  public EventListenerProvider create(KeycloakSession session) {
    return new Listener(session);
  }

  private record Listener(KeycloakSession session) implements EventListenerProvider {
    @Override
    public void onEvent(Event event) {
      RealmModel realm = session.getContext().getRealm();
      if (event.getType() == EventType.LOGIN
          && event.getUserId() != null
          && realm != null
          && realm.getId().equals(event.getRealmId())
          && !isByAnother()) {
        UserModel user = session.users().getUserById(realm, event.getUserId());
        if (user != null) {
          AutomaticJoining.afterCommit(session, user);
        }
      }
    }

    /** An administrator in the user's place brings him nowhere. */
    private boolean isByAnother() {
      return Impersonation.of(session.getContext().getUserSession()).isPresent();
    }

    @Override
    public void onEvent(AdminEvent event, boolean includeRepresentation) {}

    @Override
    public void close() {}
  }

  @Override
  public boolean isGlobal() {
    return true;
  }

  @Override
  public String getId() {
    return "saas-domain-login";
  }

  @Override
  public void init(Config.Scope config) {}

  @Override
  public void postInit(KeycloakSessionFactory factory) {
    DomainLifecycle.connect(factory);
  }

  @Override
  public void close() {}
}
