package io.keycloaksaas.apikey;

import com.google.auto.service.AutoService;
import io.keycloaksaas.apikey.jpa.JpaApiKeys;
import io.keycloaksaas.organization.OrganizationHoldings;
import io.keycloaksaas.persistence.SubjectRef;
import org.keycloak.models.KeycloakSession;

/** Keys of the organization that are good for something. */
@AutoService(OrganizationHoldings.class)
public final class ApiKeyHoldings implements OrganizationHoldings {

  @Override
  public boolean holds(KeycloakSession session, String organizationId) {
    String realmId = session.getContext().getRealm().getId();
    return new JpaApiKeys(session).countActive(SubjectRef.organization(realmId, organizationId))
        > 0;
  }
}
