package io.keycloaksaas.themes;

import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.theme.Theme;
import org.keycloak.theme.ThemeSelectorProvider;

/**
 * Keycloak's choice, but ours instead of Keycloak's default in realms that use us. A theme that the
 * realm or the client named stays; so does another default of the server.
 */
final class SaasThemeSelector implements ThemeSelectorProvider {
  private static final String SAAS = "saas";

  /**
   * Set-up adds this event listener to a realm; a realm has it in memory, so asking costs nothing.
   */
  private static final String LISTENER = "saas";

  private static final String INJECT_MASTER = "saas.console.injectMaster";

  private final KeycloakSession session;
  private final ThemeSelectorProvider keycloak;
  private final boolean injectMaster;

  SaasThemeSelector(KeycloakSession session, ThemeSelectorProvider keycloak, boolean injectMaster) {
    this.session = session;
    this.keycloak = keycloak;
    this.injectMaster = injectMaster;
  }

  @Override
  public String getThemeName(Theme.Type type) {
    String chosen = keycloak.getThemeName(type);
    return isKeycloaks(type, chosen) && serves(type, session.getContext().getRealm())
        ? SAAS
        : chosen;
  }

  @Override
  public String getDefaultThemeName(Theme.Type type) {
    return keycloak.getDefaultThemeName(type);
  }

  private boolean serves(Theme.Type type, RealmModel realm) {
    if (realm == null) {
      return false;
    }
    return switch (type) {
      case ADMIN -> isMaster(realm) ? isMasterInjected(realm) : usesUs(realm);
      case LOGIN, EMAIL, ACCOUNT -> !isMaster(realm) && usesUs(realm);
      default -> false;
    };
  }

  /** The parent of our theme of the type: only who would see that may see ours. */
  private static boolean isKeycloaks(Theme.Type type, String name) {
    return switch (type) {
      case ADMIN, LOGIN -> name.equals(DEFAULT_V2);
      case ACCOUNT -> name.equals(DEFAULT_V3);
      case EMAIL -> name.equals(DEFAULT);
      default -> false;
    };
  }

  private static boolean usesUs(RealmModel realm) {
    return realm.getEventsListenersStream().anyMatch(LISTENER::equals);
  }

  private static boolean isMaster(RealmModel realm) {
    return realm.getName().equals(org.keycloak.Config.getAdminRealm());
  }

  /** Its attribute, where there is one, else the server's option. */
  private boolean isMasterInjected(RealmModel realm) {
    String attribute = realm.getAttribute(INJECT_MASTER);
    return attribute == null ? injectMaster : Boolean.parseBoolean(attribute);
  }

  @Override
  public void close() {}
}
