package io.keycloaksaas.themes;

import com.google.auto.service.AutoService;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.theme.ThemeSelectorProvider;
import org.keycloak.theme.ThemeSelectorProviderFactory;

/**
 * Gives realms that were set up our themes where they chose none. {@code
 * --spi-theme-selector--saas--enabled=false}, Keycloak's own switch of a provider, leaves
 * Keycloak's selector alone; {@code --spi-theme-selector--saas--inject-master=true} adds our pages
 * to the admin console of the administrators' realm.
 */
@AutoService(ThemeSelectorProviderFactory.class)
public final class SaasThemeSelectorFactory implements ThemeSelectorProviderFactory {
  /** Keycloak's own selector, which ours asks first. */
  private static final String KEYCLOAK = "default";

  private boolean injectMaster;

  @Override
  public ThemeSelectorProvider create(KeycloakSession session) {
    return new SaasThemeSelector(
        session, session.getProvider(ThemeSelectorProvider.class, KEYCLOAK), injectMaster);
  }

  @Override
  public void init(Config.Scope config) {
    injectMaster = config.getBoolean("inject-master", false);
  }

  @Override
  public void postInit(KeycloakSessionFactory factory) {}

  /** Before Keycloak's, which has 0. */
  @Override
  public int order() {
    return 10;
  }

  @Override
  public String getId() {
    return "saas";
  }

  @Override
  public void close() {}
}
