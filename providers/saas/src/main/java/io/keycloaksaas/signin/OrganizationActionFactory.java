package io.keycloaksaas.signin;

import com.google.auto.service.AutoService;
import org.keycloak.Config;
import org.keycloak.authentication.RequiredActionFactory;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/** The page that lets a user select an organization. */
@AutoService(RequiredActionFactory.class)
public final class OrganizationActionFactory implements RequiredActionFactory {
  public static final String ID = "saas-select-organization";

  @Override
  public RequiredActionProvider create(KeycloakSession session) {
    return new OrganizationAction();
  }

  @Override
  public String getDisplayText() {
    return "Select an organization";
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
