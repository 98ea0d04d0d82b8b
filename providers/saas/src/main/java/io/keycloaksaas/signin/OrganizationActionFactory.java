package io.keycloaksaas.signin;

import com.google.auto.service.AutoService;
import org.keycloak.authentication.RequiredActionFactory;

/** The page that lets a user select an organization. */
@AutoService(RequiredActionFactory.class)
public final class OrganizationActionFactory extends PageActionFactory {
  public static final String ID = "saas-select-organization";

  /** For Keycloak. */
  public OrganizationActionFactory() {
    super(ID, "Select an organization", OrganizationAction::new);
  }
}
