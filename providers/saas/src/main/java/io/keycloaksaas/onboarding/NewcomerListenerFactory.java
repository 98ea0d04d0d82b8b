package io.keycloaksaas.onboarding;

import com.google.auto.service.AutoService;
import io.keycloaksaas.organization.Memberships;
import io.keycloaksaas.persistence.SaasRealms;
import io.keycloaksaas.persistence.SystemScope;
import io.keycloaksaas.platform.Ids;
import io.keycloaksaas.platform.Impersonation;
import io.keycloaksaas.platform.Settings;
import org.keycloak.Config;
import org.keycloak.events.Event;
import org.keycloak.events.EventListenerProvider;
import org.keycloak.events.EventListenerProviderFactory;
import org.keycloak.events.EventType;
import org.keycloak.events.admin.AdminEvent;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.OrganizationModel.OrganizationMemberJoinEvent;
import org.keycloak.models.RealmModel;
import org.keycloak.models.light.LightweightUserAdapter;

/**
 * Notices, where the realm wants personal organizations, that somebody has got in without any. A
 * log-in is the one moment that all have in common: it ends the sign-up by the form or by a broker,
 * in the same request unless something is still asked of the user, and is the first thing of
 * accounts that an administrator or an import made. Invitations are answered by then.
 */
@AutoService(EventListenerProviderFactory.class)
public final class NewcomerListenerFactory implements EventListenerProviderFactory {

  @Override
  public EventListenerProvider create(KeycloakSession session) {
    return new Listener(session);
  }

  /** Warm, a log-in of who is in an organization asks nothing of the database. */
  private record Listener(KeycloakSession session) implements EventListenerProvider {
    @Override
    public void onEvent(Event event) {
      RealmModel realm = session.getContext().getRealm();
      String user = event.getUserId();
      if (event.getType() != EventType.LOGIN
          || event.getError() != null
          || realm == null
          || !realm.getId().equals(event.getRealmId())
          || !Ids.isPossible(user)
          || LightweightUserAdapter.isLightweightUser(user)
          || !isOn(session, realm, Settings.Key.PERSONAL_ORGANIZATION, "on")
          || Impersonation.of(session.getContext().getUserSession()).isPresent()) {
        return;
      }
      SystemScope.enter(session);
      if (Memberships.of(session, user).stream().noneMatch(PersonalOrganizations::lives)) {
        Newcomers.welcomeAfterCommit(session, user);
      }
    }

    @Override
    public void onEvent(AdminEvent event, boolean includeRepresentation) {}

    @Override
    public void close() {}
  }

  @Override
  public void postInit(KeycloakSessionFactory factory) {
    factory.register(
        event -> {
          if (event instanceof OrganizationMemberJoinEvent e) {
            joined(e);
          }
        });
  }

  private static void joined(OrganizationMemberJoinEvent event) {
    KeycloakSession session = event.getSession();
    if (isOn(
        session,
        session.getContext().getRealm(),
        Settings.Key.PERSONAL_ORGANIZATION_CLEAN_UP,
        "true")) {
      Newcomers.cleanUpAfterCommit(
          session, event.getUser().getId(), event.getOrganization().getId());
    }
  }

  private static boolean isOn(
      KeycloakSession session, RealmModel realm, Settings.Key setting, String value) {
    return new Settings(realm).text(setting).equals(value)
        && realm.isOrganizationsEnabled()
        && SaasRealms.isSetUp(session, realm.getId());
  }

  @Override
  public String getId() {
    return "saas-newcomer";
  }

  /** Not a realm's choice: the setting is. */
  @Override
  public boolean isGlobal() {
    return true;
  }

  @Override
  public void init(Config.Scope config) {}

  @Override
  public void close() {}
}
