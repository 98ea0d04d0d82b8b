package io.keycloaksaas.signin;

import java.util.function.Supplier;
import org.keycloak.Config;
import org.keycloak.authentication.RequiredActionFactory;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/** A required action that shows pages of ours and has nothing to configure. */
abstract class PageActionFactory implements RequiredActionFactory {
  private final String id;
  private final String displayText;
  private final Supplier<RequiredActionProvider> action;

  PageActionFactory(String id, String displayText, Supplier<RequiredActionProvider> action) {
    this.id = id;
    this.displayText = displayText;
    this.action = action;
  }

  @Override
  public final RequiredActionProvider create(KeycloakSession session) {
    return action.get();
  }

  @Override
  public final String getId() {
    return id;
  }

  @Override
  public final String getDisplayText() {
    return displayText;
  }

  @Override
  public final void init(Config.Scope config) {}

  @Override
  public final void postInit(KeycloakSessionFactory factory) {}

  @Override
  public final void close() {}
}
