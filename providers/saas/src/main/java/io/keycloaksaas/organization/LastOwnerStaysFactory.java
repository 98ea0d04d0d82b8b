package io.keycloaksaas.organization;

import com.google.auto.service.AutoService;
import java.util.Objects;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.authentication.RequiredActionFactory;
import org.keycloak.authentication.requiredactions.DeleteAccount;
import org.keycloak.models.Constants;

/**
 * Keycloak's own page on which a user deletes his account, in its place. Who is the only owner of
 * an organization is told what to do first; Keycloak itself would show the veto of our listener as
 * an unexpected error.
 */
@AutoService(RequiredActionFactory.class)
public final class LastOwnerStaysFactory extends DeleteAccount {
  private static final String PAGE = "delete-account-confirm.ftl";

  /** The sentence is in {@code saas-theme/messages}. */
  private static final String MESSAGE = "saas.account.lastOwner";

  @Override
  public void processAction(RequiredActionContext context) {
    if (new SoleOwnership(context.getSession()).of(context.getUser().getId()).isEmpty()) {
      super.processAction(context);
      return;
    }
    boolean asked =
        Objects.equals(
            context.getAuthenticationSession().getClientNote(Constants.KC_ACTION), PROVIDER_ID);
    context.challenge(
        context
            .form()
            .setAttribute("triggered_from_aia", asked)
            .setError(MESSAGE)
            .createForm(PAGE));
  }

  /** Before Keycloak's. */
  @Override
  public int order() {
    return 100;
  }
}
