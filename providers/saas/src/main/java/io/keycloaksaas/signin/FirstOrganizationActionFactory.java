package io.keycloaksaas.signin;

import com.google.auto.service.AutoService;
import org.keycloak.authentication.RequiredActionFactory;

/** The page that lets a newcomer create an organization. */
@AutoService(RequiredActionFactory.class)
public final class FirstOrganizationActionFactory extends PageActionFactory {
  public static final String ID = "saas-first-organization";

  /** For Keycloak. */
  public FirstOrganizationActionFactory() {
    super(ID, "Create the first organization", FirstOrganizationAction::new);
  }
}
