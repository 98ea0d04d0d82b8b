package io.keycloaksaas.signin;

import com.google.auto.service.AutoService;
import org.keycloak.Config;
import org.keycloak.authentication.RequiredActionFactory;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/** The pages on which a user answers invitations. */
@AutoService(RequiredActionFactory.class)
public final class InvitationActionFactory implements RequiredActionFactory {
  public static final String ID = "saas-invitation";

  @Override
  public RequiredActionProvider create(KeycloakSession session) {
    return new InvitationAction();
  }

  @Override
  public String getDisplayText() {
    return "Answer invitations to organizations";
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
