package io.keycloaksaas.invitation;

import com.google.auto.service.AutoService;
import org.keycloak.Config;
import org.keycloak.events.Details;
import org.keycloak.events.Event;
import org.keycloak.events.EventListenerProvider;
import org.keycloak.events.EventListenerProviderFactory;
import org.keycloak.events.EventType;
import org.keycloak.events.admin.AdminEvent;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.UserModel;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * Notes in an authentication session which credentials the user has set in it, for {@link
 * FirstProof}. In all realms: it writes nothing but that note.
 */
@AutoService(EventListenerProviderFactory.class)
public final class CredentialsSetListenerFactory implements EventListenerProviderFactory {

  @Override
  public EventListenerProvider create(KeycloakSession session) {
    return new Listener(session);
  }

  private record Listener(KeycloakSession session) implements EventListenerProvider {
    @Override
    public void onEvent(Event event) {
      AuthenticationSessionModel login = session.getContext().getAuthenticationSession();
      if (event.getType() != EventType.UPDATE_CREDENTIAL
          || login == null
          || event.getDetails() == null) {
        return;
      }
      UserModel user = login.getAuthenticatedUser();
      String type = event.getDetails().get(Details.CREDENTIAL_TYPE);
      if (user != null && user.getId().equals(event.getUserId()) && type != null) {
        Evidence.remember(login, user, type);
      }
    }

    @Override
    public void onEvent(AdminEvent event, boolean includeRepresentation) {}

    @Override
    public void close() {}
  }

  @Override
  public String getId() {
    return "saas-credentials-set";
  }

  /** Not a realm's choice. */
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
