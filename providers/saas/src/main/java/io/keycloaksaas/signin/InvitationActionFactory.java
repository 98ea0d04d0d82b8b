package io.keycloaksaas.signin;

import com.google.auto.service.AutoService;
import org.keycloak.authentication.RequiredActionFactory;

/** The pages on which a user answers invitations. */
@AutoService(RequiredActionFactory.class)
public final class InvitationActionFactory extends PageActionFactory {
  public static final String ID = "saas-invitation";

  /** For Keycloak. */
  public InvitationActionFactory() {
    super(ID, "Answer invitations to organizations", InvitationAction::new);
  }
}
