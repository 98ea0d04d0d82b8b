package io.keycloaksaas.signin;

import com.google.auto.service.AutoService;
import org.keycloak.Config;
import org.keycloak.authentication.RequiredActionFactory;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/** The page that lets a newcomer create an organization. */
@AutoService(RequiredActionFactory.class)
public final class FirstOrganizationActionFactory implements RequiredActionFactory {
  public static final String ID = "saas-first-organization";

  @Override
  public RequiredActionProvider create(KeycloakSession session) {
    return new FirstOrganizationAction();
  }

  @Override
  public String getDisplayText() {
    return "Create the first organization";
  }

  @Override
  public String getId() {
    return ID;
  }

  @Override
  public void init(Config.Scope config) {}

  @Override
  public void postInit(KeycloakSessionFactory factory) {}

  @Override
  public void close() {}
}
