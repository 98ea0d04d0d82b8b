package io.keycloaksaas.webhook;

import com.google.auto.service.AutoService;
import io.keycloaksaas.organization.OrganizationHoldings;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/** Endpoints of the organization, also disabled ones. */
@AutoService(OrganizationHoldings.class)
public final class WebhookHoldings implements OrganizationHoldings {

  @Override
  public boolean holds(KeycloakSession session, String organizationId) {
    return !session
        .getProvider(WebhookProvider.class)
        .list(WebhookScope.organization(organizationId), Optional.empty(), 1)
        .isEmpty();
  }
}
